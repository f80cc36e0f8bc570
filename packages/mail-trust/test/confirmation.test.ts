import { describe, expect, it } from 'vitest';
import { CONFIRMATION, GMAIL_ASKS, trustOf } from './mails.ts';
import { onTop, sign, zoneOf } from './signing.ts';

const zone = zoneOf(['linkedin.com', 'google.com']);
const refused = (reason: string, defects: readonly string[] = []) => ({ trust: 'unverified', reason, defects });

describe('a forwarding confirmation', () => {
  const notification = GMAIL_ASKS;
  const passed = { trust: 'verified', reason: 'provider-signature', defects: [] };

  it('is verified by the provider’s own aligned signature', async () => {
    const mail = await sign(CONFIRMATION, { domain: 'google.com', fields: ['From', 'To', 'Subject', 'Date'] });
    expect(await trustOf(mail, { zone, notification })).toEqual(passed);
  });

  it('is not verified by LinkedIn’s signature, nor by a signature of somebody else’s', async () => {
    const mail = await sign(CONFIRMATION, { domain: 'linkedin.com', fields: ['From', 'To', 'Subject', 'Date'] });
    expect(await trustOf(mail, { zone, notification })).toEqual(refused('no-signature'));
  });

  it('is not verified when it comes from another domain than the provider’s', async () => {
    const mail = CONFIRMATION.replace('google.com>', 'linkedin.com>');
    const signed = await sign(mail, { domain: 'linkedin.com', fields: ['From', 'To', 'Subject', 'Date'] });
    expect(await trustOf(signed, { zone, notification })).toEqual(refused('from-elsewhere'));
  });

  it('is not verified with a second field of those that are signed or that say how to read it', async () => {
    const fields = ['From', 'To', 'Subject', 'Date', 'Message-ID'];
    const mail = await sign(CONFIRMATION, { domain: 'google.com', fields });
    for (const field of ['Subject: other', 'Content-Type: text/html', 'Message-ID: <2@evil.example>'])
      expect(await trustOf(onTop(mail, field), { zone, notification })).toEqual(
        refused('repeated-field', ['repeated-field']),
      );
    const both = await sign(onTop(mail, 'Message-ID: <2@google.example>'), {
      domain: 'google.com',
      fields: ['From', 'To'],
    });
    expect(await trustOf(both, { zone, notification })).toEqual(passed);
  });

  it('with a second subject is refused before anybody’s key is asked for', async () => {
    const resolver = () => Promise.reject(Object.assign(new Error('dns'), { code: 'ETIMEOUT' }));
    const twice = onTop(CONFIRMATION, 'Subject: other');
    expect(await trustOf(twice, { zone, resolver, notification })).toEqual(
      refused('repeated-field', ['repeated-field']),
    );
  });

  it('is not verified by a key record that breaks the rules', async () => {
    const mail = await sign(CONFIRMATION, { domain: 'google.com', fields: ['From', 'Subject'] });
    const name = 'test._domainkey.google.com';
    const lower = zone[name]?.['TXT']?.map((strings) => strings.map((text) => text.replace('DKIM1', 'dkim1')));
    const { trust } = await trustOf(mail, { zone: { [name]: { TXT: lower ?? [] } }, notification });
    expect(trust).toBe('unverified');
  });

  it('is judged by the moment it came, because its signature expires', async () => {
    const expires = new Date('2026-10-12T00:00:00Z');
    const mail = await sign(CONFIRMATION, { domain: 'google.com', fields: ['From', 'Subject'], expires });
    const on = (at: string) => trustOf(mail, { zone, notification, at: new Date(at) });
    expect(await on('2026-10-05T08:00:00Z')).toEqual(passed);
    expect(await on('2026-11-05T08:00:00Z')).toEqual(refused('expired'));
  });
});
