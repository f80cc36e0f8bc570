import type { ForwardingConfirmation } from '@guestlist/model';

type Provider = ForwardingConfirmation['provider'];

/** Where a provider's confirming links lead. Anything else is not shown as a link. */
const HOSTS: Readonly<Record<Provider, readonly string[]>> = {
  gmail: ['mail-settings.google.com', 'mail.google.com', 'isolated.mail.google.com'],
  zoho: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'],
  yahoo: ['mail.yahoo.com', 'login.yahoo.com'],
  proton: ['account.proton.me', 'mail.proton.me'],
  fastmail: ['www.fastmail.com', 'app.fastmail.com', 'beta.fastmail.com'],
};

export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = {
  gmail: 'Gmail',
  zoho: 'Zoho Mail',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  fastmail: 'Fastmail',
};

/** The confirming link, where it leads to the provider itself; else null. We show it and never follow it. */
export const confirmingLink = ({
  provider,
  link,
}: Pick<ForwardingConfirmation, 'provider' | 'link'>): string | null => {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  return url.protocol === 'https:' && url.port === '' && HOSTS[provider].includes(url.hostname) ? url.href : null;
};
