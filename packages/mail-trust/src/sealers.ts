/**
 * Forwarders whose ARC seals are believed: mailbox providers that check DKIM on arrival and seal under a domain nobody
 * else can sign for. Anybody may seal; a seal of anybody else says nothing. These are the `d=` of seals, exactly.
 */
export const SEALERS: ReadonlySet<string> = new Set([
  'google.com',
  'microsoft.com',
  'yahoo.com',
  'aol.com',
  'messagingengine.com',
  'icloud.com',
  'apple.com',
  'proton.me',
  'protonmail.com',
  'zohomail.com',
  'zohomail.eu',
  'zohomail.in',
]);
