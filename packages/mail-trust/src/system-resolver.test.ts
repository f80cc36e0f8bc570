import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dnsError } from './resolver.ts';
import { type SystemResolverOptions, systemResolver } from './system-resolver.ts';

/** How DNS was asked, at the network's edge. */
const network = vi.hoisted(() => ({ resolvers: [] as unknown[], asked: [] as string[] }));

vi.mock('node:dns/promises', () => ({
  Resolver: class {
    constructor(options: unknown) {
      network.resolvers.push(options);
    }
    async resolveTxt(name: string): Promise<string[][]> {
      network.asked.push(name);
      return [['from', 'the network']];
    }
  },
}));

beforeEach(() => {
  network.resolvers.length = 0;
  network.asked.length = 0;
});

const setup = (
  answer: (name: string) => string | Error,
  times: SystemResolverOptions = { keep: 1000, keepFailure: 100 },
) => {
  const asked: string[] = [];
  let now = 0;
  const lookUp = async (name: string) => {
    asked.push(name);
    const found = answer(name);
    if (found instanceof Error) throw found;
    return [[found]];
  };
  const resolve = systemResolver({ lookUp, clock: () => now, ...times });
  return { asked, resolve, wait: (ms: number) => (now += ms) };
};

describe('systemResolver', () => {
  it('asks for TXT records only', async () => {
    const { asked, resolve } = setup(() => 'x');
    await expect(resolve('linkedin.com', 'A')).rejects.toMatchObject({ code: 'ENODATA' });
    expect(asked).toEqual([]);
  });

  it('keeps an answer for a while, then asks again', async () => {
    const { asked, resolve, wait } = setup(() => 'x');
    expect(await resolve('a.example', 'TXT')).toEqual([['x']]);
    expect(await resolve('A.example', 'TXT')).toEqual([['x']]);
    expect(asked).toHaveLength(1);
    wait(999);
    await resolve('a.example', 'TXT');
    expect(asked).toHaveLength(1);
    wait(1);
    await resolve('a.example', 'TXT');
    expect(asked).toHaveLength(2);
  });

  it('keeps that there is no record like an answer', async () => {
    const { asked, resolve, wait } = setup((name) => dnsError('ENOTFOUND', name));
    for (let i = 0; i < 5; i += 1) {
      await expect(resolve('a.example', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
      wait(150);
    }
    expect(asked).toHaveLength(1);
  });

  it('does not take failures for no network when one answer came between them', async () => {
    const { asked, resolve } = setup((name) => (name.startsWith('up') ? 'x' : dnsError('ETIMEOUT', name)));
    for (const name of ['a', 'b', 'up', 'c', 'd', 'up2']) await resolve(`${name}.example`, 'TXT').catch(() => null);
    expect(asked).toHaveLength(6);
  });

  it('keeps two thousand answers and then begins anew', async () => {
    const { asked, resolve } = setup(() => 'x');
    for (let n = 0; n < 2000; n += 1) await resolve(`${n}.example`, 'TXT');
    await resolve('0.example', 'TXT');
    expect(asked).toHaveLength(2000);
    await resolve('another.example', 'TXT');
    await resolve('0.example', 'TXT');
    await resolve('another.example', 'TXT');
    expect(asked).toHaveLength(2002);
  });

  it('takes three failures in a row for no network, and tries again later', async () => {
    let up = false;
    const { asked, resolve, wait } = setup((name) => (up ? 'x' : dnsError('ETIMEOUT', name)));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'a']) {
      await expect(resolve(`${name}.example`, 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    }
    expect(asked).toEqual(['a.example', 'b.example', 'c.example']);
    up = true;
    wait(101);
    expect(await resolve('d.example', 'TXT')).toEqual([['x']]);
    expect(await resolve('a.example', 'TXT')).toEqual([['x']]);
  });

  it('says which name has no other records', async () => {
    const { resolve } = setup(() => 'x');
    await expect(resolve('linkedin.com', 'MX')).rejects.toThrow('queryENODATA linkedin.com');
  });

  it('says which name it did not ask for while DNS is down', async () => {
    const { resolve } = setup((name) => dnsError('ESERVFAIL', name));
    for (const name of ['a', 'b', 'c']) await resolve(`${name}.example`, 'TXT').catch(() => null);
    await expect(resolve('d.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT', hostname: 'd.example' });
  });

  it('asks again for what failed when the failure is old, as long as DNS is not down', async () => {
    const { asked, resolve, wait } = setup((name) => dnsError('ETIMEOUT', name));
    await resolve('a.example', 'TXT').catch(() => null);
    wait(99);
    await resolve('a.example', 'TXT').catch(() => null);
    expect(asked).toHaveLength(1);
    wait(1);
    await resolve('a.example', 'TXT').catch(() => null);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['an answer five minutes', 'x', 300_000],
    ['a failure half a minute', dnsError('ETIMEOUT', 'a.example'), 30_000],
  ])('keeps %s unless told otherwise', async (_, answer, ms) => {
    const { asked, resolve, wait } = setup(() => answer, {});
    const times = async (): Promise<number> => {
      await resolve('a.example', 'TXT').catch(() => null);
      return asked.length;
    };
    await times();
    wait(ms - 1);
    expect(await times()).toBe(1);
    wait(1);
    expect(await times()).toBe(2);
  });

  it('asks system DNS once, for two seconds, and keeps the answer by a clock of its own', async () => {
    const resolve = systemResolver();
    expect(await resolve('A.example', 'TXT')).toEqual([['from', 'the network']]);
    expect(await resolve('a.example', 'TXT')).toEqual([['from', 'the network']]);
    expect(network).toEqual({ resolvers: [{ timeout: 2000, tries: 1 }], asked: ['a.example'] });
    await systemResolver({ keep: 0 })('b.example', 'TXT');
    expect(network.asked).toEqual(['a.example', 'b.example']);
  });

  it('takes as long as it is told', () => {
    systemResolver({ timeout: 70 });
    expect(network.resolvers).toEqual([{ timeout: 70, tries: 1 }]);
  });
});
