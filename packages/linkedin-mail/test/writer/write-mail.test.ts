import { generateKeyPairSync } from 'node:crypto';
import { authenticate } from 'mailauth';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import {
  GENERATIONS,
  KNOWN_LANGUAGES,
  signingKey,
  threeRelated,
  WAYS,
  WRITTEN_KINDS,
  writeMail,
  type Zone,
  zone,
  zoneFor,
} from './index.ts';

const resolverOf =
  (records: Zone) =>
  async (name: string, type: string): Promise<string[][]> => {
    const found = type === 'TXT' ? records[name]?.TXT : undefined;
    if (found === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    return found.map((strings) => [...strings]);
  };

const check = (eml: Uint8Array, records = zone) =>
  authenticate(Buffer.from(eml), { resolver: resolverOf(records), disableBimi: true, trustReceived: false });

const passing = async (eml: Uint8Array, records = zone): Promise<string[]> => {
  const { dkim } = await check(eml, records);
  return dkim.results.filter(({ status }) => status.result === 'pass').map(({ signingDomain }) => signingDomain ?? '');
};

describe('writeMail', () => {
  it('writes the same bytes for the same record', () => {
    const draft = { seed: 'twice', way: 'gmail', language: 'fr' } as const;
    expect(writeMail(draft).eml).toEqual(writeMail(draft).eml);
  });

  it.each(GENERATIONS)(
    'signs %s twice, for linkedin.com and a subdomain, so that redirects stay verified',
    async (generation) => {
      for (const way of ['direct', 'gmail-filter', 'outlook-redirect', 'icloud-redirect', 'sieve-redirect'] as const) {
        expect(await passing(writeMail({ seed: way, generation, way }).eml), way).toEqual([
          'maild.linkedin.com',
          'linkedin.com',
        ]);
      }
    },
  );

  it('seals the ARC set of Gmail’s and Outlook’s forwards so that it holds', async () => {
    for (const way of ['gmail-filter', 'outlook-redirect'] as const) {
      const { arc } = await check(writeMail({ seed: way, way }).eml);
      expect(arc, way).toMatchObject({ status: { result: 'pass' } });
    }
  });

  it('signs what the member sends by hand with the member’s own domain', async () => {
    expect(await passing(writeMail({ seed: 'hand', way: 'thunderbird' }).eml)).toEqual(['fernholz.example']);
  });

  it('signs with the key it is given, for the zone of that key alone', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = signingKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'own');
    const { eml } = writeMail({ seed: 'own key' }, { key });
    expect(await passing(eml, zoneFor(key))).toEqual(['maild.linkedin.com', 'linkedin.com']);
    expect(await passing(eml)).toEqual([]);
  });

  it('leaves the signatures out without a key', async () => {
    expect(await passing(writeMail({ seed: 'none' }, { key: null }).eml)).toEqual([]);
  });

  it('writes every kind in every language', () => {
    for (const kind of WRITTEN_KINDS) {
      for (const language of KNOWN_LANGUAGES) {
        expect(
          writeMail({ seed: kind, kind, language }, { key: null }).eml.length,
          `${kind} ${language}`,
        ).toBeGreaterThan(500);
      }
    }
  });

  it.each(WAYS)('keeps lines of mails sent by %s within what SMTP allows', (way) => {
    const text = Buffer.from(writeMail({ seed: way, way, language: 'pl' }).eml).toString('latin1');
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(text.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
  });

  it('shows name, headline and note in a decoded text part', async () => {
    const { eml, record } = writeMail({
      seed: 'shown',
      way: 'direct',
      language: 'pl',
      note: 'Zażółć gęślą jaźń\nw Łodzi',
    });
    const { text, from, to } = await PostalMime.parse(eml);
    expect(text).toContain(record.inviter.name);
    expect(text).toContain(record.inviter.headline);
    expect(text).toContain('gęślą');
    expect(from?.name).toBe(record.inviter.name);
    expect(to?.[0]?.address).toBe(record.recipient.email);
  });

  it('marks every token that a leak test is to find', () => {
    const { eml, secrets } = writeMail({ seed: 'marked', secretMark: 'SECRET-', way: 'direct' });
    const text = Buffer.from(eml).toString('latin1').replace(/=\r\n/gu, '');
    for (const parameter of ['otpToken', 'midToken', 'midSig', 'loid']) {
      const values = [...text.matchAll(new RegExp(`${parameter}=(?:3D)?([^&"\\s>]+)`, 'gu'))].map(
        ([, value]) => value ?? '',
      );
      expect(values.length, parameter).toBeGreaterThan(0);
      expect(
        values.every((value) => value.startsWith('SECRET-')),
        parameter,
      ).toBe(true);
    }
    expect(secrets.filter((secret) => secret.startsWith('SECRET-')).length).toBeGreaterThan(8);
  });
});

describe('threeRelated', () => {
  it('gives the reminder the id of the invitation it is of', () => {
    const [first, second, third] = threeRelated().mails.map(({ expected }) => expected.invitations[0]);
    expect(third?.invitationId).toBe(first?.invitationId);
    expect(second?.invitationId).not.toBe(first?.invitationId);
    expect([first?.reminder, second?.reminder, third?.reminder]).toEqual([false, false, true]);
  });
});
