import { describe, expect, it } from 'vitest';
import { askingOnce, dnsError, parseZone, zoneResolver } from './resolver.ts';

describe('zoneResolver', () => {
  const resolve = zoneResolver({
    'empty.example': { TXT: [] },
    'Key._domainkey.linkedin.com.': { TXT: [['v=DKIM1; ', 'p=abc']] },
  });

  it('finds a name in any case, with or without the final dot', async () => {
    expect(await resolve('key._DOMAINKEY.linkedin.com', 'TXT')).toEqual([['v=DKIM1; ', 'p=abc']]);
  });

  it.each([
    ['other.example', 'TXT', 'ENOTFOUND'],
    ['__proto__', 'TXT', 'ENOTFOUND'],
    ['empty.example', 'TXT', 'ENODATA'],
    ['key._domainkey.linkedin.com', 'A', 'ENODATA'],
    ['key._domainkey.linkedin.com', 'constructor', 'ENODATA'],
  ])('answers %s %s as DNS answers for what is not there', async (name, type, code) => {
    await expect(resolve(name, type)).rejects.toMatchObject({ code });
  });
});

describe('parseZone', () => {
  it('takes what zones look like', () => {
    const zone = { a: { TXT: [['x', 'y']] }, b: {} };
    expect(parseZone(zone)).toEqual(zone);
  });

  it.each([
    null,
    [],
    '',
    'x',
    5,
    { a: [] },
    { a: { TXT: [['x']] }, b: [] },
    { a: { TXT: [['x'], [1]] } },
    { a: { TXT: [['x', 1]] } },
    { a: { TXT: 'x' } },
    { a: { TXT: ['x'] } },
    { a: { TXT: [[1]] } },
  ])('refuses %j', (value) => expect(parseZone(value)).toBe(null));
});

it('asks another resolver for each record once, failures too', async () => {
  const asked: string[] = [];
  const once = askingOnce(async (name, type) => {
    asked.push(`${type} ${name}`);
    if (name.startsWith('down')) throw dnsError('ETIMEOUT', name);
    return [[name]];
  });
  for (const name of ['a.example', 'A.example']) expect(await once(name, 'TXT')).toEqual([['a.example']]);
  await once('a.example', 'MX');
  for (let n = 0; n < 2; n += 1) await expect(once('down.example', 'TXT')).rejects.toThrow('queryETIMEOUT');
  expect(asked).toEqual(['TXT a.example', 'MX a.example', 'TXT down.example']);
});
