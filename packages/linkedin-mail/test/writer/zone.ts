import type { SigningKey } from './dkim.ts';
import { TEST_ONLY_KEY } from './test-only-key.ts';

/** DNS as the `--dns` files have it: TXT records by name, each a list of strings. */
export type Zone = Readonly<Record<string, { readonly TXT: readonly (readonly string[])[] }>>;

/** Domains that sign in the writer's mails, besides the member's own. */
export const SIGNING_DOMAINS = [
  'linkedin.com',
  'maild.linkedin.com',
  'google.com',
  'gmail.com',
  'microsoft.com',
  'zohomail.com',
  'yahoo.com',
  'protonmail.com',
] as const;

const DMARC: Readonly<Record<string, string>> = {
  'linkedin.com': 'v=DMARC1; p=reject; sp=reject; rua=mailto:d@rua.example',
  'google.com': 'v=DMARC1; p=reject',
  'gmail.com': 'v=DMARC1; p=none; sp=quarantine',
  'fernholz.example': 'v=DMARC1; p=none',
};

/**
 * The zone in which the writer's mails are authentic.
 *
 * @param key what signed them
 * @param memberDomains domains of members' own addresses, each with a key and a DMARC record
 */
export const zoneFor = (key: SigningKey, memberDomains: readonly string[] = []): Zone => {
  const record = `v=DKIM1; k=rsa; p=${key.publicKey}`;
  const txt = [record.slice(0, 250), record.slice(250)].filter((part) => part !== '');
  const keys = [...SIGNING_DOMAINS, 'fernholz.example', ...memberDomains].map(
    (domain) => [`${key.selector}._domainkey.${domain}`, { TXT: [txt] }] as const,
  );
  const policies = [...Object.keys(DMARC), ...memberDomains].map(
    (domain) => [`_dmarc.${domain}`, { TXT: [[DMARC[domain] ?? 'v=DMARC1; p=none']] }] as const,
  );
  return Object.fromEntries([...keys, ...policies]);
};

/** The zone of {@link TEST_ONLY_KEY}. */
export const zone: Zone = zoneFor(TEST_ONLY_KEY);
