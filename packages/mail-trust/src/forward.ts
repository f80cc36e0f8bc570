import { wroteItself } from './member-mail.ts';
import { type Question, unverified, type Vouching } from './question.ts';

/**
 * Judges a mail that somebody forwarded by hand: a member's word counts when the mail is theirs.
 *
 * @param original what was found of the mail inside; stands when the forwarding mail is not a member's
 */
export const vouchForForward = async (question: Question, original: Vouching): Promise<Vouching> => {
  const { wrote, reason } = await wroteItself(question);
  if (wrote) return { trust: 'member', defects: [], reason };
  return reason === 'from-elsewhere' ? original : unverified(reason);
};
