import { describe, expect, it } from 'vitest';
import { zoneResolver } from '../src/resolver.ts';
import { FORWARD, INVITATION, MEMBER, trustOf } from './mails.ts';
import { onTop, seal, sign, zoneOf } from './signing.ts';

const OWN = 'studio-brocca.example';
const fields = ['From', 'To', 'Subject', 'Date'];
const signers = [OWN, `mail.${OWN}`, 'provider.example'];
const zone = zoneOf(signers, { [OWN]: 'v=DMARC1; p=none' });
const noPolicy = zoneOf(signers);
const refused = (reason: string, defects: readonly string[] = []) => ({ trust: 'unverified', reason, defects });
const member = (reason: string) => ({ trust: 'member', reason, defects: [] });
const quoted = { zone, forwardedBy: 'quoted' } as const;

describe('member', () => {
  it('is a manual forward of the member’s whose DMARC passes by an aligned signature', async () => {
    expect(await trustOf(await sign(FORWARD, { domain: OWN, fields }), quoted)).toEqual(member('member-dmarc'));
    const sub = await sign(FORWARD, { domain: `mail.${OWN}`, fields });
    expect(await trustOf(sub, quoted)).toEqual(member('member-dmarc'));
  });

  it('needs strict alignment where the domain’s policy says so', async () => {
    const strict = zoneOf(signers, { [OWN]: 'v=DMARC1; p=reject; adkim=s' });
    const sub = await sign(FORWARD, { domain: `mail.${OWN}`, fields });
    expect(await trustOf(sub, { ...quoted, zone: strict })).toEqual(refused('member-dmarc-failed'));
  });

  it('is one with an aligned signature where the domain has no DMARC record', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    expect(await trustOf(mail, { ...quoted, zone: noPolicy })).toEqual(member('member-signature'));
  });

  it('is one whose key record has a usual slip, and none signed by SHA-1', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    const name = `test._domainkey.${OWN}`;
    const lower = zone[name]?.['TXT']?.map((strings) => strings.map((text) => text.replace('DKIM1', 'dkim1')));
    const slip = { ...zone, [name]: { TXT: lower ?? [] } };
    expect(await trustOf(mail, { ...quoted, zone: slip })).toEqual(member('member-dmarc'));
    const old = await sign(FORWARD, { domain: OWN, fields, algorithm: 'rsa-sha1' });
    expect(await trustOf(old, quoted)).toEqual(refused('weak-hash'));
  });

  it('is not a mail signed by somebody else, with or without a DMARC record', async () => {
    const mail = await sign(FORWARD, { domain: 'provider.example', fields });
    expect(await trustOf(mail, quoted)).toEqual(refused('no-signature'));
    expect(await trustOf(mail, { ...quoted, zone: noPolicy })).toEqual(refused('no-signature'));
  });

  it('is not a mail without a signature: SPF is never evaluated', async () => {
    expect(await trustOf(onTop(FORWARD, 'Received-SPF: pass'), quoted)).toEqual(refused('no-signature'));
  });

  it('is not a mail of somebody who is not the member', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    expect(await trustOf(mail, { ...quoted, memberAddresses: [`other@${OWN}`] })).toEqual(refused('from-elsewhere'));
    expect(await trustOf(mail, { ...quoted, memberAddresses: [] })).toEqual(refused('from-elsewhere'));
  });

  it('holds for an attached original without a signature of its own', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    const attached = await trustOf(mail, { zone, forwardedBy: 'attached', signed: INVITATION });
    expect(attached).toEqual(member('member-dmarc'));
  });

  it('never holds for a mail that nobody forwarded by hand', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    expect(await trustOf(mail, { zone, forwardedBy: 'redirect' })).toEqual(refused('from-elsewhere'));
  });

  it('is not a mail with a second From or subject', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    for (const field of ['From: x@evil.example', 'Subject: other', 'Content-Type: text/html']) {
      expect(await trustOf(onTop(mail, field), quoted)).toEqual(refused('repeated-field', ['repeated-field']));
    }
  });

  it.each([
    ['nadia.github.io', 'ana.github.io', 'member-dmarc-failed'],
    ['brocca.co.uk', 'ana.co.uk', 'member-dmarc-failed'],
    ['github.io', 'github.io', 'member-dmarc-failed'],
    ['brocca.co.uk', 'mail.brocca.co.uk', 'member-signature'],
    ['post.brocca.example', 'Brocca.example', 'member-signature'],
  ])('without a DMARC record is an author at %s signed by %s? %s', async (own, domain, reason) => {
    const author = `nadia@${own}`;
    const mail = await sign(FORWARD.replace(MEMBER, author), { domain, fields });
    const check = await trustOf(mail, { ...quoted, zone: zoneOf([domain]), memberAddresses: [author] });
    expect(check.reason).toBe(reason);
    expect(check.trust).toBe(reason === 'member-signature' ? 'member' : 'unverified');
  });

  it('is not a mail whose policy DNS does not tell', async () => {
    const mail = await sign(FORWARD, { domain: OWN, fields });
    const known = zoneResolver(zone);
    const resolver = (name: string, type: string) =>
      name.startsWith('_dmarc.')
        ? Promise.reject(Object.assign(new Error('dns'), { code: 'ESERVFAIL' }))
        : known(name, type);
    expect(await trustOf(mail, { ...quoted, resolver })).toEqual(refused('dns-unavailable', ['dns-unavailable']));
  });

  it('is not a mail with a second field of those its signature covers, one whole signature is enough', async () => {
    const own = onTop(FORWARD, 'Reply-To: nadia@studio-brocca.example');
    const covering = await sign(own, { domain: OWN, fields: [...fields, 'Reply-To'] });
    const twice = onTop(covering, 'Reply-To: x@evil.example');
    expect(await trustOf(twice, quoted)).toEqual(refused('repeated-field', ['repeated-field']));
    const both = await sign(twice, { domain: OWN, fields });
    expect(await trustOf(both, quoted)).toEqual(member('member-dmarc'));
  });

  it('takes SES’s DMARC verdict, which knows the envelope', async () => {
    const ses = { dmarcVerdict: 'PASS' } as const;
    expect(await trustOf(FORWARD, { ...quoted, zone: {}, ses })).toEqual(member('ses-verdict'));
    expect(await trustOf(FORWARD, { ...quoted, zone: {}, ses, memberAddresses: ['x@y.example'] })).toEqual(
      refused('from-elsewhere'),
    );
    const twice = onTop(FORWARD, 'Subject: other');
    expect(await trustOf(twice, { ...quoted, zone: {}, ses })).toEqual(refused('repeated-field', ['repeated-field']));
  });

  it('knows the member’s Gmail address in all its spellings', async () => {
    const gmail = zoneOf(['gmail.com'], { 'gmail.com': 'v=DMARC1; p=none; sp=quarantine' });
    const mail = await sign(FORWARD.replace(MEMBER, 'nadiabrocca+li@gmail.com'), { domain: 'gmail.com', fields });
    const addresses = { memberAddresses: ['Nadia.Brocca@googlemail.com'] };
    expect(await trustOf(mail, { ...quoted, zone: gmail, ...addresses })).toEqual(member('member-dmarc'));
  });
});

describe('unverified', () => {
  const forged = [
    'Authentication-Results: mx.inbox.example; dkim=pass header.d=linkedin.com; dmarc=pass header.from=linkedin.com',
    'Authentication-Results: amazonses.com; dkim=pass header.i=@linkedin.com; dmarc=pass header.from=linkedin.com',
    'ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.i=@linkedin.com',
    'Received-SPF: pass',
  ];

  it.each(forged)('is a mail that only claims “%s”', async (field) => {
    const { trust } = await trustOf(onTop(INVITATION, field), { zone });
    expect(trust).toBe('unverified');
  });

  it.each(['ETIMEOUT', 'ESERVFAIL', 'ECONNREFUSED'])(
    'is a genuine mail while DNS fails with %s, and says so',
    async (code) => {
      const resolver = () => Promise.reject(Object.assign(new Error('dns'), { code }));
      const unavailable = refused('dns-unavailable', ['dns-unavailable']);
      const mail = await sign(INVITATION, { domain: 'linkedin.com' });
      expect(await trustOf(mail, { zone, resolver })).toEqual(unavailable);
      const results = 'mx.google.com; dkim=pass header.i=@linkedin.com';
      const sealed = await seal(mail.replace('join your', 'join  our'), { domain: 'google.com', results });
      expect(await trustOf(sealed, { zone, resolver })).toEqual(unavailable);
      const unknown = await seal(mail, { domain: 'evil.example', results });
      expect(await trustOf(unknown, { zone, resolver })).toEqual(unavailable);
      const forward = await sign(FORWARD, { domain: OWN, fields });
      expect(await trustOf(forward, { ...quoted, resolver })).toEqual(unavailable);
    },
  );

  it('asks DNS for nothing but keys and policies of those who may vouch', async () => {
    const asked: string[] = [];
    const resolver = async (name: string, type: string) => {
      asked.push(`${type} ${name}`);
      throw Object.assign(new Error('dns'), { code: 'ENOTFOUND' });
    };
    const both = await sign(await sign(INVITATION, { domain: 'linkedin.com' }), { domain: 'evil.example', fields });
    await trustOf(await seal(both, { domain: 'evil.example', results: 'x; none' }), { zone, resolver });
    expect(asked).toEqual(['TXT test._domainkey.linkedin.com']);
  });
});
