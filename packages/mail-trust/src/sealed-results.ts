import { isLinkedIn } from './domain.ts';

/**
 * Whether the results a forwarder sealed say that a DKIM signature of LinkedIn's passed (RFC 8601 §2.7.1). The signer is
 * `header.d`, or the domain of `header.i` where only that is given; a failed DMARC contradicts it.
 *
 * @param results an ARC-Authentication-Results value as mailauth parses it: hostile, so of any shape
 */
export const sayLinkedInPassed = (results: unknown): boolean => {
  if (!isRecord(results) || outcomeOf(results['dmarc']) === 'fail') return false;
  const dkim = results['dkim'];
  return Array.isArray(dkim) && dkim.some((entry) => outcomeOf(entry) === 'pass' && isLinkedIn(signerOf(entry)));
};

const signerOf = (entry: unknown): string => {
  const header = isRecord(entry) ? entry['header'] : undefined;
  if (!isRecord(header)) return '';
  const { d, i } = header;
  if (typeof d === 'string') return d.trim();
  return typeof i === 'string' ? i.slice(i.lastIndexOf('@') + 1).trim() : '';
};

const outcomeOf = (entry: unknown): string | null => {
  const value = isRecord(entry) ? entry['value'] : undefined;
  return typeof value === 'string' ? value.trim().toLowerCase() : null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
