import { describe, expect, it } from 'vitest';
import { confirmingLink, providerDomain } from './provider.ts';

const VF = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-Qwertz';

describe('confirmingLink', () => {
  it.each([
    ['gmail', VF],
    ['gmail', 'https://mail.google.com/mail/u/0/vf-%5BANGjdJ8abc%5D-Qwertz'],
    ['zoho', 'https://accounts.zohomail.com/forwarding/verify?token=a'],
    ['proton', 'https://account.proton.me/confirm-forwarding#token'],
    ['yahoo', 'https://login.yahoo.com/verify?x=1'],
  ] as const)('shows what leads to %s itself: %s', (provider, link) => {
    expect(confirmingLink({ provider, link })).toBe(link);
  });

  it.each([
    ['gmail', VF.replace('vf-', 'uf-')],
    ['gmail', 'https://www.google.com/url?q=https://evil.example'],
    ['gmail', VF.replace('google.com', 'google.com.evil.example')],
    ['gmail', VF.replace('https://', 'https://x@')],
    ['gmail', VF.replace('https:', 'http:')],
    ['gmail', VF.replace('google.com/', 'google.com:8443/')],
    ['zoho', 'https://notzoho.com/verify'],
    ['proton', 'javascript:alert(1)'],
    ['proton', null],
  ] as const)('shows nothing else: %s %s', (provider, link) => {
    expect(confirmingLink({ provider, link })).toBeNull();
  });
});

describe('providerDomain', () => {
  it('keeps to the dot boundary', () => {
    expect(providerDomain('zoho', 'mail.zoho.eu')).toBe('zoho.eu');
    expect(providerDomain('zoho', 'evilzoho.eu')).toBeNull();
  });
});
