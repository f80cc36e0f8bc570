import type { Field } from './header-section.ts';

/** What LinkedIn's signature has named since 2017. Where the signature itself was not seen, these stand for its `h=`. */
const LINKEDIN_SIGNS: readonly string[] = ['date', 'from', 'subject', 'to', 'x-linkedin-class', 'x-linkedin-template'];

const isMime = (name: string): boolean => name === 'mime-version' || name.startsWith('content-');

/** Fields that each hop adds: a chain of forwarders signs them although there are several. */
const isTrace = (name: string): boolean =>
  /^(?:received|return-path|delivered-to|x-received|received-spf|authentication-results|dkim-signature|arc-.*|resent-.*)$/u.test(
    name,
  );

/**
 * Finds a field that must not be repeated and is. LinkedIn does not over-sign: DKIM takes the lowest field of a name,
 * many readers the topmost, so a second From, Subject, To, Content-Type or template header put on top forges the mail
 * under a signature that still passes (RFC 6376 §8.15).
 *
 * @param fields the top fields of the signed mail
 * @param signed lower-case names the signature covers
 * @returns the field's name, or null
 */
export const repeatedField = (fields: readonly Field[], signed: Iterable<string> = []): string | null => {
  const once = new Set([...LINKEDIN_SIGNS, ...[...signed].filter((name) => !isTrace(name))]);
  const seen = new Set<string>();
  for (const { name } of fields) {
    if (seen.has(name) && (once.has(name) || isMime(name))) return name;
    seen.add(name);
  }
  return null;
};
