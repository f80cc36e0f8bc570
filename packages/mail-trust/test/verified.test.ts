import { describe, expect, it } from 'vitest';
import { dnsError, type Resolver, zoneResolver } from '../src/resolver.ts';
import { FORWARD, INVITATION, MEMBER, trustOf } from './mails.ts';
import { LINKEDIN_FIELDS, onTop, sign, zoneOf } from './signing.ts';

const zone = zoneOf(['linkedin.com', 'maild.linkedin.com', 'linkedin.com.evil.example', 'notlinkedin.com']);
const refused = (reason: string, defects: readonly string[] = []) => ({ trust: 'unverified', reason, defects });
const verified = { trust: 'verified', reason: 'linkedin-signature', defects: [] };
const without = (name: string) => LINKEDIN_FIELDS.filter((field) => field !== name);

describe('verified', () => {
  it('is a mail whose LinkedIn signature passes', async () => {
    expect(await trustOf(await sign(INVITATION, { domain: 'linkedin.com' }), { zone })).toEqual(verified);
  });

  it('is a mail signed by a subdomain of LinkedIn’s', async () => {
    expect(await trustOf(await sign(INVITATION, { domain: 'maild.linkedin.com' }), { zone })).toEqual(verified);
  });

  it.each(['notlinkedin.com', 'linkedin.com.evil.example'])('is not a mail signed by %s', async (domain) => {
    expect(await trustOf(await sign(INVITATION, { domain }), { zone })).toEqual(refused('no-signature'));
  });

  it.each([
    'Teodor Vance <invitations@linkedin.com.evil.example>',
    'Teodor Vance <invitations@notlinkedin.com>',
    '"invitations@linkedin.com" <teodor@evil.example>',
  ])('is not a mail from %s, although LinkedIn signed it', async (from) => {
    const mail = await sign(INVITATION.replace(/^From: .*$/mu, `From: ${from}`), { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone })).toEqual(refused('from-elsewhere'));
  });

  it('is not a mail with two authors in one From', async () => {
    const two = INVITATION.replace(/^From: .*$/mu, 'From: a@linkedin.com, b@linkedin.com');
    expect(await trustOf(await sign(two, { domain: 'linkedin.com' }), { zone })).toEqual(refused('no-single-author'));
  });

  it('is not a mail without From', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail.replace(/^From: .*\r\n/mu, ''), { zone })).toEqual(refused('no-single-author'));
  });

  it.each([
    'From: Teodor Vance <teodor@evil.example>',
    'from : Teodor Vance <teodor@evil.example>',
    'To: Somebody Else <else@evil.example>',
    'Subject: Your account is closed',
    'Date: Tue, 6 Oct 2026 07:40:24 +0000',
    'X-LinkedIn-Template: security_password_reset_checkpoint',
    'X-LinkedIn-fbl: other',
    'MIME-Version: 1.0',
    'Content-Type: text/html',
  ])('is not a mail with a second %s on top', async (field) => {
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), field);
    expect(await trustOf(mail, { zone })).toEqual(refused('repeated-field', ['repeated-field']));
  });

  it('is not a mail with a second From below the signed one', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    const forged = mail.replace('\r\n\r\n', '\r\nFrom: Teodor Vance <teodor@evil.example>\r\n\r\n');
    expect(await trustOf(forged, { zone })).toEqual(refused('repeated-field', ['repeated-field']));
  });

  it('is not a mail with two Content-Transfer-Encoding fields, which no signature names', async () => {
    const twice = 'Content-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64';
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), twice);
    expect(await trustOf(mail, { zone })).toEqual(refused('repeated-field', ['repeated-field']));
  });

  it('is a mail on which each hop left its own trace', async () => {
    const trace = 'Received: from a by b\r\nReceived: from c by d\r\nDelivered-To: x@y.example';
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), trace);
    expect(await trustOf(mail, { zone })).toEqual(verified);
  });

  it('is not a mail whose top hides a field behind a bare carriage return', async () => {
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), 'X-Note: a\rFrom: teodor@evil.example');
    expect(await trustOf(mail, { zone })).toEqual(refused('malformed-header'));
  });

  it('is not a mail whose signature covers a part of the body only', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com', bodyLimit: 20 });
    expect(await trustOf(mail, { zone })).toEqual(refused('body-length-limit'));
    expect(await trustOf(`${mail}More: http://evil.example/\r\n`, { zone })).toEqual(refused('body-length-limit'));
  });

  it('is not a mail with l= even if that covers the whole body', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com', bodyLimit: 5000 });
    expect(await trustOf(mail, { zone })).toEqual(refused('body-length-limit'));
  });

  it('is not a mail signed with SHA-1', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com', algorithm: 'rsa-sha1' });
    expect(await trustOf(mail, { zone })).toEqual(refused('weak-hash'));
  });

  it('is not a mail signed by a short key', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com', short: true });
    expect(await trustOf(mail, { zone: zoneOf(['linkedin.com'], {}, true) })).toEqual(refused('weak-key'));
  });

  it('is not a mail whose signature leaves From out', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    const unsigned = mail.replace(/h=[^;]*;/u, (h) => h.replace(/From:\s*/u, ''));
    expect(unsigned).not.toBe(mail);
    expect(await trustOf(unsigned, { zone })).toEqual(refused('from-not-signed'));
  });

  it('is not a mail whose body was changed', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail.replace('join your', 'sell your'), { zone })).toEqual(refused('body-changed'));
  });

  it('is not a mail whose signed field was changed', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    const forged = mail.replace('email_m2m_invite_single_01', 'email_accept_invite_single_01');
    expect(await trustOf(forged, { zone })).toEqual(refused('signature-broken'));
  });

  it('is not a mail whose key LinkedIn does not publish', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone: zoneOf(['google.com']) })).toEqual(refused('no-key'));
  });

  it('holds for an attached original by its own signature, whoever attached it', async () => {
    const signed = await sign(INVITATION, { domain: 'linkedin.com' });
    const outer = 'From: who@elsewhere.example\r\n\r\nsee attachment\r\n';
    expect(await trustOf(outer, { zone, forwardedBy: 'attached', signed })).toEqual(verified);
  });

  it('holds for an attached original although the member who attached it could vouch for it too', async () => {
    const signed = await sign(INVITATION, { domain: 'linkedin.com' });
    const outer = { ses: { dmarcVerdict: 'PASS' }, forwardedBy: 'attached', signed } as const;
    expect(await trustOf(FORWARD, { zone, ...outer })).toEqual(verified);
  });

  it('is not a mail whose key record breaks the rules', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    const name = 'test._domainkey.linkedin.com';
    const lower = zone[name]?.['TXT']?.map((strings) => strings.map((text) => text.replace('DKIM1', 'dkim1')));
    expect(await trustOf(mail, { zone: { [name]: { TXT: lower ?? [] } } })).toEqual(refused('signature-unreadable'));
  });

  it('never holds for a quoted mail, even one that LinkedIn itself delivers', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone, forwardedBy: 'quoted' })).toEqual(refused('from-elsewhere'));
  });

  it('holds for a mail outside ASCII that has another form than LinkedIn writes', async () => {
    const mail = await sign(INVITATION.replace('network', 'sieć'), {
      domain: 'linkedin.com',
      expires: new Date('2099-01-01'),
    });
    expect(await trustOf(mail, { zone })).toEqual(verified);
  });

  it('holds by one signature while the key of another cannot be had', async () => {
    const both = await sign(await sign(INVITATION, { domain: 'linkedin.com' }), { domain: 'maild.linkedin.com' });
    const known = zoneResolver(zone);
    const resolver: Resolver = (name, type) =>
      name.includes('maild') ? Promise.reject(dnsError('ETIMEOUT', name)) : known(name, type);
    expect(await trustOf(both, { zone, resolver })).toEqual(verified);
  });

  it('holds for lines that end in LF alone, as an mbox keeps them', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail.replaceAll('\r\n', '\n'), { zone })).toEqual(verified);
  });
});

describe('verified, the recipient', () => {
  const elsewhere = { ...verified, defects: ['other-recipient'] };

  it('notes a mail whose signed To is none of the member’s addresses', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone, memberAddresses: ['somebody@else.example'] })).toEqual(elsewhere);
  });

  it('takes any of several addresses the member named', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone, memberAddresses: ['a@b.example', MEMBER.toUpperCase()] })).toEqual(verified);
  });

  it('says nothing where the member’s addresses are not known', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone, memberAddresses: [] })).toEqual(verified);
  });

  it('finds the member among several, and takes a To that cannot be read for somebody else’s', async () => {
    const to = (text: string) => sign(INVITATION.replace(/^To: .*$/mu, `To: ${text}`), { domain: 'linkedin.com' });
    expect(await trustOf(await to(`Ana <ana@b.example>, ${MEMBER}`), { zone })).toEqual(verified);
    expect(await trustOf(await to(`"${MEMBER}`), { zone })).toEqual(elsewhere);
  });

  it('notes a To that the signature does not cover, since anybody can write it', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com', fields: without('To') });
    expect(await trustOf(mail, { zone })).toEqual(elsewhere);
  });
});

describe('verified by SES', () => {
  const pass = { dmarcVerdict: 'PASS' } as const;
  const noZone = { zone: {} };

  it('is a mail from LinkedIn whose DMARC SES passed, without a check of our own', async () => {
    expect(await trustOf(INVITATION, { ...noZone, ses: pass })).toEqual({ ...verified, reason: 'ses-verdict' });
  });

  it('is no mail from elsewhere, whatever SES says', async () => {
    const mail = INVITATION.replace('invitations@linkedin.com', 'x@evil.example');
    expect(await trustOf(mail, { ...noZone, ses: pass })).toEqual(refused('from-elsewhere'));
  });

  it.each(['From: x@evil.example', 'X-LinkedIn-Template: other', 'Content-Type: text/html'])(
    'is no mail with a second %s',
    async (field) => {
      const forged = await trustOf(onTop(INVITATION, field), { ...noZone, ses: pass });
      expect(forged).toEqual(refused('repeated-field', ['repeated-field']));
    },
  );

  it('is checked by ourselves when SES’s DMARC did not pass', async () => {
    const mail = await sign(INVITATION, { domain: 'linkedin.com' });
    expect(await trustOf(mail, { zone, ses: { dmarcVerdict: 'GRAY' } })).toEqual(verified);
    expect(await trustOf(INVITATION, { zone, ses: { dmarcVerdict: 'FAIL' } })).toEqual(refused('no-signature'));
  });

  it('says nothing of an attached original', async () => {
    const outer = await trustOf(INVITATION, { zone, forwardedBy: 'attached', signed: INVITATION, ses: pass });
    expect(outer).toEqual(refused('no-signature'));
  });

  it('notes the other recipient of a replayed mail', async () => {
    const replayed = await trustOf(INVITATION, { ...noZone, ses: pass, memberAddresses: ['somebody@else.example'] });
    expect(replayed.defects).toEqual(['other-recipient']);
  });
});
