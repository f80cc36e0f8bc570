import { describe, expect, it } from 'vitest';
import { dnsError } from '../src/resolver.ts';
import { CONFIRMATION, FORWARD, GMAIL_ASKS, INVITATION, trustOf } from './mails.ts';
import { onTop, seal, sign, zoneOf } from './signing.ts';

const OWN = 'studio-brocca.example';
const zone = zoneOf(['linkedin.com', 'google.com', 'microsoft.com', 'list.example', OWN]);
const PASSED = 'mx.google.com; dkim=pass header.i=@linkedin.com';
const refused = (reason: string, defects: readonly string[] = []) => ({ trust: 'unverified', reason, defects });
const verified = { trust: 'verified', reason: 'linkedin-signature', defects: [] };
/** Not the one form that is checked without the library. */
const LASTING = { domain: 'linkedin.com', expires: new Date('2036-01-01T00:00:00Z') };
const withoutDns = async (name: string) => Promise.reject(dnsError('ETIMEOUT', name));

/** Writes another canonicalization into the topmost field of a name, as a careless hop or a forger does. */
const damaged = (mail: string, name: string, canonicalization: string): string => {
  const start = mail.indexOf(`${name}:`);
  const end = /\r\n(?![ \t])/u.exec(mail.slice(start))?.index ?? 0;
  const field = mail.slice(start, start + end);
  const other = field.replace(/([;:]\s*)c=[a-z/]+/u, (_, before: string) => `${before}c=${canonicalization}`);
  expect(other).not.toBe(field);
  return `${mail.slice(0, start)}${other}${mail.slice(start + end)}`;
};

const fieldOf = (domain: string, canonicalization: string): string =>
  `DKIM-Signature: v=1; a=rsa-sha256; c=${canonicalization}; d=${domain}; s=test; h=from; bh=AAAA; b=AAAA`;

const SHAPES = [
  '/relaxed',
  '/simple',
  '/',
  '/relaxed/relaxed',
  '\u00a0/relaxed',
  'none',
  'relaxed/none',
  '//',
  ';',
  '',
];

describe('a damaged signature', () => {
  it.each(SHAPES.flatMap((shape) => [[shape, 'list.example'] as const, [shape, 'linkedin.com'] as const]))(
    'with c=%s, said to be by %s, takes nothing from LinkedIn’s own',
    async (shape, domain) => {
      const mail = onTop(await sign(INVITATION, LASTING), fieldOf(domain, shape));
      expect(await trustOf(mail, { zone })).toEqual(verified);
    },
  );

  it.each(['/relaxed', '/', '\u00a0/relaxed'])('alone is no pass and no exception (c=%s)', async (shape) => {
    const mail = damaged(await sign(INVITATION, { domain: 'linkedin.com' }), 'DKIM-Signature', shape);
    expect(await trustOf(mail, { zone })).toEqual(refused('signature-unreadable'));
  });

  it('hides no failure of DNS', async () => {
    const mail = onTop(await sign(INVITATION, LASTING), fieldOf('linkedin.com', '/relaxed'));
    expect(await trustOf(mail, { zone, resolver: withoutDns })).toEqual(
      refused('dns-unavailable', ['dns-unavailable']),
    );
  });

  it('takes nothing from a chain that signed over it', async () => {
    const sent = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), fieldOf('list.example', '/relaxed'));
    const fields = ['From', 'To', 'Subject', 'DKIM-Signature', 'DKIM-Signature'];
    const mail = await seal(sent.replace('join', 'buy'), { domain: 'google.com', results: PASSED, fields });
    expect(await trustOf(mail, { zone })).toEqual({ trust: 'vouched', reason: 'arc-chain', defects: [] });
    expect((await trustOf(mail.replace('c=/relaxed', 'c=simple'), { zone })).trust).toBe('unverified');
  });

  it('takes nothing from a member’s own, and is none itself', async () => {
    const fields = ['From', 'To', 'Subject', 'Date'];
    const own = await sign(FORWARD, { domain: OWN, fields });
    const quoted = { zone, forwardedBy: 'quoted' } as const;
    const both = onTop(own, fieldOf(OWN, '/relaxed'));
    expect(await trustOf(both, quoted)).toEqual({ trust: 'member', reason: 'member-signature', defects: [] });
    expect(await trustOf(damaged(own, 'DKIM-Signature', '/relaxed'), quoted)).toEqual(refused('no-signature'));
  });

  it('takes nothing from a provider’s own, and is none itself', async () => {
    const own = await sign(CONFIRMATION, { domain: 'google.com', fields: ['From', 'Subject', 'To'] });
    const asks = { zone, notification: GMAIL_ASKS };
    expect((await trustOf(onTop(own, fieldOf('google.com', '/relaxed')), asks)).reason).toBe('provider-signature');
    expect(await trustOf(damaged(own, 'DKIM-Signature', '/'), asks)).toEqual(refused('signature-unreadable'));
  });
});

describe('a damaged ARC-Message-Signature', () => {
  const sealed = async (signing: Parameters<typeof sign>[1]): Promise<string> =>
    seal(await sign(INVITATION, signing), { domain: 'google.com', results: PASSED });

  it('takes nothing from LinkedIn’s own signature', async () => {
    const mail = damaged(await sealed(LASTING), 'ARC-Message-Signature', '/relaxed');
    expect(await trustOf(mail, { zone })).toEqual(verified);
  });

  it.each(['/relaxed', '/', 'none'])('breaks the chain (c=%s)', async (shape) => {
    const mail = damaged(await sealed({ domain: 'linkedin.com' }), 'ARC-Message-Signature', shape);
    expect(await trustOf(mail.replace('join', 'buy'), { zone })).toEqual(refused('arc-broken'));
  });

  it('breaks the chain although an earlier set is whole', async () => {
    const second = await seal((await sealed({ domain: 'linkedin.com' })).replace('join', 'buy'), {
      domain: 'microsoft.com',
      results: 'mx.microsoft.com; dkim=fail',
      cv: 'pass',
    });
    const mail = damaged(second, 'ARC-Message-Signature', '/relaxed');
    expect(await trustOf(mail, { zone })).toEqual(refused('arc-broken'));
  });

  it('hides no failure of DNS', async () => {
    const mail = damaged(await sealed({ domain: 'linkedin.com' }), 'ARC-Message-Signature', '/relaxed');
    const asked = await trustOf(mail, { zone, resolver: withoutDns });
    expect(asked).toEqual(refused('dns-unavailable', ['dns-unavailable']));
  });
});

describe('whatever else the library throws at', () => {
  /** Stands for what we do not know of: the library fails when it compares a signature's time with this. */
  const unreadable = Object.assign(new Date(), {
    valueOf: (): number => {
      throw new Error('thrown by the library');
    },
  });

  it('is no pass, with a reason', async () => {
    const mail = await sign(INVITATION, LASTING);
    expect(await trustOf(mail, { zone, at: unreadable })).toEqual(refused('signature-unreadable'));
  });

  it('is asked again while DNS does not answer', async () => {
    const asked = await trustOf(await sign(INVITATION, LASTING), { zone, at: unreadable, resolver: withoutDns });
    expect(asked).toEqual(refused('dns-unavailable', ['dns-unavailable']));
  });
});
