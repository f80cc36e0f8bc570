import { describe, expect, it } from 'vitest';
import { dnsError, type Resolver, zoneResolver } from '../src/resolver.ts';
import { INVITATION, trustOf } from './mails.ts';
import { sealByHand } from './sealing.ts';
import { onTop, seal, sign, zoneOf } from './signing.ts';

const zone = zoneOf(['linkedin.com', 'google.com', 'microsoft.com', 'evil.example']);
const PASSED =
  'mx.google.com; dkim=pass header.i=@linkedin.com header.s=test header.b="abc"; dmarc=pass header.from=linkedin.com';
const refused = (reason: string, defects: readonly string[] = []) => ({ trust: 'unverified', reason, defects });
const vouched = { trust: 'vouched', reason: 'arc-chain', defects: [] };

/** LinkedIn's signature is there, but the forwarder rewrote the body. */
const broken = async (): Promise<string> =>
  (await sign(INVITATION, { domain: 'linkedin.com' })).replace('professional network.', 'professional network. [ext]');

describe('vouched', () => {
  it('is a mail broken on the way whose one sealer is trusted and saw LinkedIn’s signature pass', async () => {
    const mail = await seal(await broken(), { domain: 'google.com', results: PASSED });
    expect(await trustOf(mail, { zone })).toEqual(vouched);
  });

  it('takes the signer from header.d as Microsoft writes it', async () => {
    const results =
      'mx.microsoft.com 1; spf=pass smtp.mailfrom=x; dmarc=pass action=none header.from=linkedin.com; dkim=pass (signature was verified) header.d=linkedin.com; arc=none';
    const mail = await seal(await broken(), { domain: 'microsoft.com', results });
    expect(await trustOf(mail, { zone })).toEqual(vouched);
  });

  it.each(
    'yahoo.com aol.com messagingengine.com icloud.com apple.com proton.me protonmail.com zohomail.com zohomail.eu zohomail.in'.split(
      ' ',
    ),
  )('knows %s', async (domain) => {
    const mail = await seal(await broken(), { domain, results: PASSED });
    expect(await trustOf(mail, { zone: zoneOf(['linkedin.com', domain]) })).toEqual(vouched);
    const below = await seal(await broken(), { domain: `mx.${domain}`, results: PASSED });
    expect(await trustOf(below, { zone })).toEqual(refused('arc-sealer-unknown'));
  });

  it('goes through several trusted hops', async () => {
    const first = await seal(await broken(), { domain: 'google.com', results: PASSED });
    const second = await seal(first, { domain: 'microsoft.com', results: 'mx.microsoft.com; dkim=fail', cv: 'pass' });
    expect(await trustOf(second, { zone })).toEqual(vouched);
  });

  it('is not a mail one of whose sealers nobody knows', async () => {
    const only = await seal(await broken(), { domain: 'evil.example', results: PASSED });
    expect(await trustOf(only, { zone })).toEqual(refused('arc-sealer-unknown'));
    const last = await seal(only, { domain: 'google.com', results: PASSED, cv: 'pass' });
    expect(await trustOf(last, { zone })).toEqual(refused('arc-sealer-unknown'));
  });

  it.each([
    'mx.google.com; dkim=fail header.i=@linkedin.com; dmarc=fail header.from=linkedin.com',
    'mx.google.com; dkim=pass header.i=@evil.example; spf=pass smtp.mailfrom=x@linkedin.com',
    'mx.google.com; dkim=pass header.i=@linkedin.com.evil.example',
    'mx.google.com; dkim=pass header.i=@notlinkedin.com',
    'mx.google.com; dkim=pass header.d=evil.example header.i=@linkedin.com',
    'mx.google.com; dkim=pass header.i=@linkedin.com; dmarc=fail header.from=evil.example',
    'mx.google.com; dkim=neutral (dkim=pass header.i=@linkedin.com) header.i=@evil.example',
    'mx.google.com; spf=pass smtp.mailfrom="; dkim=pass header.i=@linkedin.com"',
    'mx.google.com; none',
  ])('is not a mail whose first set says “%s”', async (results) => {
    const mail = await seal(await broken(), { domain: 'google.com', results });
    expect(await trustOf(mail, { zone })).toEqual(refused('arc-without-linkedin'));
  });

  it('is not a mail of which only a later set says that LinkedIn’s signature passed', async () => {
    const first = await seal(await broken(), { domain: 'google.com', results: 'mx.google.com; dkim=none' });
    const second = await seal(first, { domain: 'microsoft.com', results: PASSED, cv: 'pass' });
    expect(await trustOf(second, { zone })).toEqual(refused('arc-without-linkedin'));
  });

  it('is not a mail whose sealed results were written over', async () => {
    const mail = await seal(await broken(), {
      domain: 'google.com',
      results: PASSED.replace('dkim=pass', 'dkim=fail'),
    });
    const forged = mail.replace('dkim=fail', 'dkim=pass');
    expect(await trustOf(forged, { zone })).toEqual(refused('arc-broken'));
  });

  it('is not a mail changed after it was sealed', async () => {
    const mail = await seal(await broken(), { domain: 'google.com', results: PASSED });
    expect(await trustOf(mail.replace('join your', 'sell your'), { zone })).toEqual(refused('arc-broken'));
    expect(await trustOf(mail.replace('I want to connect', 'Pay'), { zone })).toEqual(refused('arc-broken'));
  });

  it('is not a mail with a chain that says it failed, or that lacks a set', async () => {
    const first = await seal(await broken(), { domain: 'google.com', results: PASSED });
    const failed = await seal(first, { domain: 'microsoft.com', results: PASSED, cv: 'fail' });
    expect(await trustOf(failed, { zone })).toEqual(refused('arc-broken'));
    const headless = first.replace(/^ARC-Seal: [\s\S]*?(?=^ARC-Message)/mu, '');
    expect(await trustOf(headless, { zone })).toEqual(refused('arc-broken'));
  });

  it('is not a mail with a second field of those the newest sealer signed', async () => {
    const mail = await seal(await broken(), {
      domain: 'google.com',
      results: PASSED,
      fields: ['From', 'To', 'Subject', 'Date', 'Message-ID'],
    });
    const twice = onTop(mail, 'Message-ID: <2@evil.example>');
    expect(await trustOf(twice, { zone })).toEqual(refused('repeated-field', ['repeated-field']));
  });

  it('is not a mail whose sealers do not sign its form or name themselves', async () => {
    const mail = await seal(await broken(), { domain: 'google.com', results: PASSED });
    for (const [field, reason] of [
      ['ARC-Seal', 'arc-broken'],
      ['ARC-Message-Signature', 'arc-broken'],
      ['ARC-Authentication-Results', 'arc-broken'],
    ] as const) {
      const lacking = mail.replace(new RegExp(`^${field}: [^]*?\\r\\n(?=\\S)`, 'mu'), '');
      expect(lacking).not.toBe(mail);
      expect(await trustOf(lacking, { zone })).toEqual(refused(reason));
    }
    for (const field of ['ARC-Seal', 'ARC-Message-Signature']) {
      const nameless = mail.replace(new RegExp(`^(${field}: [^]*?) d=google\\.com;`, 'mu'), '$1');
      expect(nameless).not.toBe(mail);
      expect((await trustOf(nameless, { zone })).trust).toBe('unverified');
    }
  });

  it.each(['From: x@evil.example', 'Subject: Pay', 'X-LinkedIn-Template: other', 'Content-Type: text/html'])(
    'is not a mail with a second %s on top of the chain',
    async (field) => {
      const mail = onTop(await seal(await broken(), { domain: 'google.com', results: PASSED }), field);
      expect(await trustOf(mail, { zone })).toEqual(refused('repeated-field', ['repeated-field']));
    },
  );

  it('is not a mail of which the newest sealer signed a part of the body only', async () => {
    const sealing = { domain: 'google.com', results: PASSED };
    const mail = await broken();
    expect(await trustOf(sealByHand(mail, sealing), { zone })).toEqual(vouched);
    const limited = sealByHand(mail, { ...sealing, bodyLimit: 20 });
    expect(await trustOf(`${limited}and more`, { zone })).toEqual(refused('body-length-limit'));
  });

  it.each([
    ['google.com', 'microsoft.com'],
    ['microsoft.com', 'google.com'],
  ])(
    'is not a mail sealed by %s and signed by %s when a key record of theirs breaks the rules',
    async (domain, signer) => {
      const mail = sealByHand(await broken(), { domain, signer, results: PASSED });
      expect(await trustOf(mail, { zone })).toEqual(vouched);
      const name = 'test._domainkey.microsoft.com';
      const lower = zone[name]?.['TXT']?.map((strings) => strings.map((text) => text.replace('DKIM1', 'dkim1')));
      expect(await trustOf(mail, { zone: { ...zone, [name]: { TXT: lower ?? [] } } })).toEqual(refused('arc-broken'));
    },
  );

  it('is not a mail whose sealer’s key cannot be had, and says so', async () => {
    const mail = await seal(await broken(), { domain: 'google.com', results: PASSED });
    const known = zoneResolver(zone);
    const resolver: Resolver = (name, type) =>
      name.includes('google') ? Promise.reject(dnsError('ETIMEOUT', name)) : known(name, type);
    expect(await trustOf(mail, { zone, resolver })).toEqual(refused('dns-unavailable', ['dns-unavailable']));
  });

  it('is not a mail from elsewhere', async () => {
    const listed = (await broken()).replace('invitations@linkedin.com', 'list@evil.example');
    const mail = await seal(listed, { domain: 'google.com', results: PASSED });
    expect(await trustOf(mail, { zone })).toEqual(refused('from-elsewhere'));
  });

  it('notes another recipient, or one that no sealer signed', async () => {
    const mail = await seal(await broken(), { domain: 'google.com', results: PASSED });
    const replayed = await trustOf(mail, { zone, memberAddresses: ['somebody@else.example'] });
    expect(replayed).toEqual({ ...vouched, defects: ['other-recipient'] });
    const loose = await seal(await broken(), { domain: 'google.com', results: PASSED, fields: ['From', 'Subject'] });
    expect(await trustOf(loose, { zone })).toEqual({ ...vouched, defects: ['other-recipient'] });
  });

  it('gives way to LinkedIn’s own signature where that still holds', async () => {
    const whole = await sign(INVITATION, { domain: 'linkedin.com' });
    const mail = await seal(whole, { domain: 'evil.example', results: 'x; none' });
    expect((await trustOf(mail, { zone })).trust).toBe('verified');
  });
});
