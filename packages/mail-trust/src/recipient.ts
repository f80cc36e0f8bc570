import { type Field, valuesOf } from './header-section.ts';
import { isOneOf, mailboxes } from './mailbox.ts';
import type { Question, Vouching } from './question.ts';

/**
 * Adds the defect `other-recipient` to a vouching when the signed To names none of the member's addresses: somebody
 * else's genuine mail, sent on to this door.
 *
 * @param covers the names the signature covers: a To it does not cover can be anybody's. Null when SES vouched for the
 *   mail as it arrived.
 */
export const addressed = (
  { memberAddresses }: Pick<Question, 'memberAddresses'>,
  fields: readonly Field[],
  covers: ReadonlySet<string> | null,
  vouching: Vouching,
): Vouching => {
  if (memberAddresses.length === 0) return vouching;
  const signed = covers === null || covers.has('to') ? valuesOf(fields, 'to') : [];
  const isTheirs = signed.some((to) => mailboxes(to)?.some((mailbox) => isOneOf(mailbox, memberAddresses)) === true);
  return isTheirs ? vouching : { ...vouching, defects: [...vouching.defects, 'other-recipient'] };
};
