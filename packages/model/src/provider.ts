import type { ForwardingConfirmation } from './notification.ts';

export type Provider = ForwardingConfirmation['provider'];

export const PROVIDERS = ['gmail', 'zoho', 'yahoo', 'proton', 'fastmail'] as const satisfies readonly Provider[];

export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = {
  gmail: 'Gmail',
  zoho: 'Zoho Mail',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  fastmail: 'Fastmail',
};

/** Under which a provider writes its confirmations, signs them, and has its own pages. A customer's domain is not among them. */
const DOMAINS: Readonly<Record<Provider, readonly string[]>> = {
  gmail: ['google.com'],
  zoho: [
    'zoho.com',
    'zoho.eu',
    'zoho.in',
    'zoho.com.au',
    'zoho.com.cn',
    'zoho.jp',
    'zohocloud.ca',
    'zohomail.com',
    'zohomail.eu',
    'zohomail.in',
    'zohocorp.com',
    'zohoaccounts.com',
  ],
  yahoo: ['yahoo.com', 'yahoo-inc.com', 'yahooinc.com'],
  proton: ['proton.me', 'protonmail.com', 'protonmail.ch', 'proton.ch'],
  fastmail: ['fastmail.com', 'fastmail.fm', 'fastmailteam.com', 'messagingengine.com'],
};

/** The domain of a provider under which a host lies, by dot boundary; null where it is not theirs. */
export const providerDomain = (provider: Provider, host: string): string | null =>
  DOMAINS[provider].find((domain) => host === domain || host.endsWith(`.${domain}`)) ?? null;

/** `vf-` confirms, `uf-` cancels; other pages of Google's lead on to anywhere. */
const GMAIL_CONFIRMS = /^\/mail\/(?:u\/\d{1,2}\/)?vf-/u;

/** The confirming link, where it leads to the provider itself over https; else null. It is shown, and never followed by us. */
export const confirmingLink = ({
  provider,
  link,
}: Pick<ForwardingConfirmation, 'provider' | 'link'>): string | null => {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, username, password, port, hostname, pathname, href } = new URL(link);
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return null;
  if (provider === 'gmail' && !GMAIL_CONFIRMS.test(pathname)) return null;
  return providerDomain(provider, hostname) === null ? null : href;
};
