import { Resolver } from 'node:dns/promises';
import { expect, it } from 'vitest';
import { startLoopbackDns } from './loopback-dns.ts';

it('answers what a zone has, in strings as long as DNS allows, and says of all else that there is none', async () => {
  const key = `v=DKIM1; p=${'A'.repeat(600)}`;
  const dns = await startLoopbackDns({ 'k._domainkey.example.org': { TXT: [[key]] } });
  const resolver = new Resolver({ timeout: 5_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${dns.port}`]);
  try {
    const [strings = []] = await resolver.resolveTxt('K._domainkey.example.org');
    expect(strings.map(({ length }) => length)).toEqual([255, 255, 101]);
    expect(strings.join('')).toBe(key);
    await expect(resolver.resolveTxt('elsewhere.example.org')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(resolver.resolve4('k._domainkey.example.org')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  } finally {
    await dns.stop();
  }
});
