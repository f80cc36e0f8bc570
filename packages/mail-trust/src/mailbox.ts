import { domainToASCII } from 'node:url';
import { withoutQuotesAndComments } from './unquoted.ts';

export interface Mailbox {
  readonly local: string;
  /** Lower case. */
  readonly domain: string;
}

const ANGLE = /<([^<>]*)>/u;
const ADDRESS = /^([^\s@<>()[\]\\,;:"]+)@([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)\.?$/iu;

/**
 * Reads one address without a name, such as `ana@example.com`.
 *
 * @returns null for anything else: quoted local parts and address literals are not used by those who may vouch
 */
export const parseAddress = (text: string): Mailbox | null => {
  const [, local, domain] = ADDRESS.exec(text.trim()) ?? [];
  return local === undefined || domain === undefined ? null : { local, domain: domain.toLowerCase() };
};

/**
 * The addresses of an address-list field (RFC 5322 §3.4), unfolded. A display name is never taken for an address.
 *
 * @returns null when some part of the list cannot be read in one way only, or looks like a second address
 */
export const mailboxes = (value: string): readonly Mailbox[] | null => {
  const bare = withoutQuotesAndComments(value);
  if (bare === null) return null;
  const found: Mailbox[] = [];
  for (const part of bare.split(',')) {
    const mailbox = mailboxOf(part);
    if (mailbox === null) return null;
    if (mailbox !== 'none') found.push(mailbox);
  }
  return found;
};

const mailboxOf = (part: string): Mailbox | 'none' | null => {
  const angle = ANGLE.exec(part);
  if (angle === null) return part.includes('@') ? parseAddress(part) : 'none';
  const inside = angle[1] ?? '';
  const around = part.slice(0, angle.index) + part.slice(angle.index + angle[0].length);
  if (/[@<>]/u.test(around) && around.trim() !== inside.trim()) return null;
  return parseAddress(inside);
};

const GMAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** Providers that deliver `name+tag@` to `name@`, by their own documentation. */
const PLUS_TAGS: ReadonlySet<string> = new Set([
  ...GMAIL,
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'fastmail.com',
  'fastmail.fm',
  'proton.me',
  'protonmail.com',
  'pm.me',
]);

/**
 * One spelling for all spellings of a mailbox: lower case; `+tag` goes where the provider ignores it, dots in the local
 * part go at Gmail. At other domains a tag or a dot may be another person, so they stay.
 */
export const canonical = ({ local, domain }: Mailbox): string => {
  const name = local.toLowerCase();
  const untagged = PLUS_TAGS.has(domain) ? name.replace(/(.)\+.*$/u, '$1') : name;
  return GMAIL.has(domain) ? `${untagged.replaceAll('.', '')}@gmail.com` : `${untagged}@${domain}`;
};

/**
 * Whether a mailbox is one of the given addresses, in any of its spellings.
 *
 * @param addresses as a person writes them: perhaps with a name, perhaps with a domain in its own letters
 */
export const isOneOf = (mailbox: Mailbox, addresses: readonly string[]): boolean => {
  const wanted = canonical(mailbox);
  return addresses.some((address) => {
    const [known, ...more] = mailboxes(inAscii(address)) ?? [];
    return known !== undefined && more.length === 0 && canonical(known) === wanted;
  });
};

/** A domain that is in ASCII already. */
const PLAIN_DOMAIN = /^[^@]*@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/u;

const inAscii = (address: string): string =>
  PLAIN_DOMAIN.test(address) && !address.includes('xn--')
    ? address
    : address.replace(/@([^@\s<>]+)/u, (_, domain: string) => `@${domainToASCII(domain)}`);
