import type { ForwardingConfirmation } from '@guestlist/model';
import { isAtOrBelow } from './domain.ts';

/** Under which domains a provider's confirmations come. A customer's own domain at that provider is not among them. */
const DOMAINS: Readonly<Record<ForwardingConfirmation['provider'], readonly string[]>> = {
  gmail: ['google.com'],
  zoho: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com', 'zohomail.eu', 'zohocorp.com'],
  yahoo: ['yahoo.com', 'yahoo-inc.com', 'yahooinc.com'],
  proton: ['proton.me', 'protonmail.com', 'protonmail.ch'],
  fastmail: ['fastmail.com', 'fastmail.fm', 'messagingengine.com'],
};

/** The domain of a provider under which an address lies, or null: From and signature must share it. */
export const providerDomain = (provider: ForwardingConfirmation['provider'], domain: string): string | null =>
  DOMAINS[provider].find((root) => isAtOrBelow(domain, root)) ?? null;
