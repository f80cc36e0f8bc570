import {
  GENERATIONS,
  hostileMails,
  KNOWN_LANGUAGES,
  writeMail,
  zone as writersZone,
} from '@guestlist/linkedin-mail/test-mails';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLinkedIn } from '../src/domain.ts';
import { headerSection } from '../src/header-section.ts';
import { plainSignature } from '../src/plain-signature.ts';
import { type Resolver, type Zone, zoneResolver } from '../src/resolver.ts';
import type { Signature } from '../src/signature.ts';
import { checkSignatures } from '../src/signatures.ts';
import { INVITATION } from './mails.ts';
import { onTop, sign, zoneOf } from './signing.ts';

const zone = zoneOf(['linkedin.com', 'maild.linkedin.com', 'google.com']);
const KEY = 'test._domainkey.linkedin.com';
const SIGNED = await sign(INVITATION, { domain: 'linkedin.com' });

const plain = async (mail: Uint8Array, resolver: Resolver): Promise<Signature | null> => {
  const section = headerSection(mail);
  return 'refused' in section ? null : plainSignature({ mail, fields: section.fields, resolver, signers: isLinkedIn });
};

/** The first signature that the library lets pass. */
const byLibrary = async (mail: Uint8Array, resolver: Resolver): Promise<Signature | null> => {
  const { check } = await checkSignatures({ mail, resolver, at: undefined, signers: isLinkedIn, strict: true });
  return check.passed?.[0] ?? null;
};

/** What the short way found; a yes of its own must be the library's first yes. */
const agreed = async (mail: Uint8Array, dns: Zone = zone): Promise<Signature | null> => {
  const resolver = zoneResolver(dns);
  const found = await plain(mail, resolver);
  if (found !== null) expect(found).toEqual(await byLibrary(mail, resolver));
  return found;
};

const bytes = (text: string): Uint8Array => Buffer.from(text);
const check = (mail: string): Promise<Signature | null> => agreed(bytes(mail));

describe('the short way to LinkedIn’s signature', () => {
  it('says yes to every mail of LinkedIn’s, as the library does', async () => {
    const mails = GENERATIONS.flatMap((generation) =>
      KNOWN_LANGUAGES.map((language) => writeMail({ seed: `plain ${generation} ${language}`, generation, language })),
    );
    for (const { eml } of mails) expect(await agreed(eml, writersZone)).not.toBeNull();
  });

  it('says yes to no hostile mail to which the library says no', async () => {
    for (const { eml } of hostileMails()) await agreed(eml, writersZone);
  });

  it('says yes whatever the body holds that was signed', async () => {
    const piece = fc.constantFrom('a', ' ', '  ', '\t', '\r\n', '\r', '=20', '.', '\u00a0', '\0');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 24 }), async (pieces) => {
        const [head = ''] = INVITATION.split('\r\n\r\n');
        const mail = await sign(`${head}\r\n\r\n${pieces.join('')}`, { domain: 'linkedin.com' });
        expect(await check(mail)).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('says yes to white space that relaxed forms allow, and to nothing that the library refuses', async () => {
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 2 }),
      put: fc.constantFrom(
        '',
        ' ',
        '\t',
        '  ',
        '\r\n',
        '\r\n ',
        '\r',
        '\n',
        ';',
        '=',
        ':',
        'b',
        'd=',
        'l=0;',
        'From: x@y.example\r\n',
      ),
    });
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const mail = edits.reduce((text, { at, cut, put }) => {
          const place = at % text.length;
          return text.slice(0, place) + put + text.slice(place + cut);
        }, SIGNED);
        if ((await check(mail)) !== null) passed += 1;
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(passed).toBeGreaterThan(10);
  });

  it.each(['', '\r\n', '\r\n\r\n', ' \r\n\t\r\n', 'x', 'x ', ' x', '\r\nx'])('reads the body %j', async (body) => {
    const [head = ''] = INVITATION.split('\r\n\r\n');
    expect(await check(await sign(`${head}\r\n\r\n${body}`, { domain: 'linkedin.com' }))).not.toBeNull();
  });

  it('reads signed fields byte by byte, whatever they are written in', async () => {
    const mail = await sign(INVITATION.replace('I want to connect', 'Żółć, wszędzie'), { domain: 'linkedin.com' });
    expect(await check(mail)).not.toBeNull();
  });

  it('looks past the signatures of those who passed the mail on', async () => {
    const passedOn = await sign(SIGNED, { domain: 'google.com', expires: new Date('2099-01-01') });
    expect(await check(passedOn)).toMatchObject({ domain: 'linkedin.com' });
  });

  it('is not taken in by a selector called like LinkedIn', async () => {
    const selector = 'linkedin.com';
    const mail = await sign(INVITATION, { domain: 'evil.example', selector });
    const record = zone[KEY];
    expect(record).toBeDefined();
    const evil = { ...zone, [`${selector}._domainkey.evil.example`]: record ?? {} };
    expect(await agreed(bytes(mail), evil)).toBeNull();
  });

  it('takes the topmost of LinkedIn’s own', async () => {
    expect(await check(await sign(SIGNED, { domain: 'maild.linkedin.com' }))).toMatchObject({
      domain: 'maild.linkedin.com',
    });
  });

  it.each([
    ['a limit to the body', { bodyLimit: 5000 }],
    ['an end to its life', { expires: new Date('2099-01-01') }],
    ['SHA-1', { algorithm: 'rsa-sha1' }],
  ])('leaves a signature with %s to the library, and any below it', async (_, signing) => {
    const mail = await sign(SIGNED, { domain: 'linkedin.com', ...signing });
    expect(await plain(bytes(mail), zoneResolver(zone))).toBeNull();
  });

  it.each([
    ['a tag twice', (mail: string) => mail.replace('v=1;', 'v=1; v=1;')],
    ['a tag nobody knows', (mail: string) => mail.replace('v=1;', 'v=1; constructor=1;')],
    ['a signed field twice', (mail: string) => onTop(mail, 'Subject: Your account is closed')],
    ['a changed body', (mail: string) => mail.replace('join your', 'sell your')],
    ['a changed field', (mail: string) => mail.replace('m2m_invite', 'accept_invite')],
    ['no body', (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n'))],
  ])('leaves a mail with %s to the library', async (_, changed) => {
    expect(changed(SIGNED)).not.toBe(SIGNED);
    expect(await check(changed(SIGNED))).toBeNull();
  });

  it.each([
    ['is revoked', (record: string) => [record.replace(/p=.*$/u, 'p=')]],
    ['is not for mail', (record: string) => [record.replace('k=rsa;', 'k=rsa; s=other;')]],
    ['is said to be of another kind', (record: string) => [record.replace('k=rsa', 'k=ed25519')]],
    ['is none', () => ['v=DKIM1; k=rsa; p=AAAA']],
    ['stands beside another', (record: string) => [record, record]],
  ])('leaves a mail whose key %s to the library', async (_, published) => {
    const record = zone[KEY]?.['TXT']?.[0]?.join('') ?? '';
    const resolver = zoneResolver({ [KEY]: { TXT: published(record).map((text) => [text]) } });
    expect(await plain(bytes(SIGNED), resolver)).toBeNull();
  });

  it('asks DNS nothing before the body is seen to be whole', async () => {
    const asked: string[] = [];
    const resolver: Resolver = async (name) => {
      asked.push(name);
      return [];
    };
    await plain(bytes(SIGNED.replace('join your', 'sell your')), resolver);
    expect(asked).toEqual([]);
  });
});

it.each([
  ['letters', 'd'.repeat(200_000)],
  ['white space', `b=${' '.repeat(200_000)}x`],
  ['tags', 'a=b;'.repeat(50_000)],
  ['names', `h=${Array.from({ length: 20_000 }, (_, n) => `a${n}`).join(':')}:from`],
])('is through at once with a signature of nothing but %s', async (_, value) => {
  expect(await check(onTop(INVITATION, `DKIM-Signature: d=linkedin.com;${value}`))).toBeNull();
});
