import type { ForwardingConfirmation } from '@guestlist/model';

type Provider = ForwardingConfirmation['provider'];

export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = {
  gmail: 'Gmail',
  zoho: 'Zoho Mail',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  fastmail: 'Fastmail',
};

const DOMAINS: Readonly<Record<Provider, readonly string[]>> = {
  gmail: ['google.com'],
  zoho: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au', 'zoho.jp', 'zohocloud.ca'],
  yahoo: ['yahoo.com'],
  proton: ['proton.me'],
  fastmail: ['fastmail.com'],
};

/** A provider's confirming link, where it does lead to that provider over https; else null. */
export const confirmingLink = (provider: Provider, link: string | null): string | null => {
  const url = link === null ? null : URL.parse(link);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  const leadsThere = DOMAINS[provider].some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
  return leadsThere ? url.href : null;
};
