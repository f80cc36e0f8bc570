import { describe, expect, it } from 'vitest';
import { dnsError } from './resolver.ts';
import { systemResolver } from './system-resolver.ts';

const setup = (answer: (name: string) => string | Error) => {
  const asked: string[] = [];
  let now = 0;
  const lookUp = async (name: string) => {
    asked.push(name);
    const found = answer(name);
    if (found instanceof Error) throw found;
    return [[found]];
  };
  const resolve = systemResolver({ lookUp, clock: () => now, keep: 1000, keepFailure: 100 });
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
});
