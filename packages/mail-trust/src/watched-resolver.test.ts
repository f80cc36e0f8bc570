import { describe, expect, it } from 'vitest';
import { dnsError } from './resolver.ts';
import { keyOwner, watchedResolver } from './watched-resolver.ts';

describe('keyOwner', () => {
  it.each([
    ['s1._domainkey.a.example', 'a.example'],
    ['S1._DomainKey.A.Example.', 'a.example'],
    ['s1._domainkey.a.example/x', null],
    ['_dmarc.a.example', null],
    ['a.example', null],
  ])('of %s is %s', (name, owner) => expect(keyOwner(name)).toBe(owner));
});

describe('watchedResolver', () => {
  const asking = (code: string) =>
    watchedResolver(
      (name) => Promise.reject(dnsError(code, name)),
      (name) => name === 'a',
    );

  it('answers that there is nothing for what may not be asked, which is no failure', async () => {
    const asked = asking('ESERVFAIL');
    await expect(asked.resolve('b', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND', hostname: 'b' });
    expect(asked.failed()).toBe(false);
  });

  it.each([
    ['ENOTFOUND', false],
    ['ENODATA', false],
    ['EBADNAME', false],
    ['ESERVFAIL', true],
    ['ETIMEOUT', true],
  ])('passes %s on, and remembers a failure: %s', async (code, failed) => {
    const asked = asking(code);
    await expect(asked.resolve('a', 'TXT')).rejects.toThrow(`query${code} a`);
    expect(asked.failed()).toBe(failed);
    await expect(asked.resolve('b', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(asked.failed()).toBe(failed);
  });

  it('takes whatever else is thrown for a failure', async () => {
    for (const error of ['ENOTFOUND', new Error('ENOTFOUND'), Object.assign(new Error('x'), { code: 5 }), null]) {
      const asked = watchedResolver(
        () => Promise.reject(error),
        () => true,
      );
      await expect(asked.resolve('a', 'TXT')).rejects.toBe(error);
      expect(asked.failed()).toBe(true);
    }
  });
});
