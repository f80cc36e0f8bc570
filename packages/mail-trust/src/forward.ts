import { authored } from './author.ts';
import { isOneOf } from './mailbox.ts';
import { repeatedField } from './once-only.ts';
import { type Question, unverified, type Vouching } from './question.ts';

/**
 * Judges a mail that somebody forwarded by hand: a member's word counts when the mail is theirs.
 *
 * @param original what was found of the mail inside; stands when the forwarding mail is not a member's
 */
export const vouchForForward = async (question: Question, original: Vouching): Promise<Vouching> => {
  const { bytes, memberAddresses, ses, resolver, at } = question;
  const mail = authored(bytes);
  if ('refused' in mail) return unverified(mail.refused);
  const { fields, author } = mail;
  if (!isOneOf(author, memberAddresses)) return original;
  if (repeatedField(fields) !== null) return unverified('repeated-field');
  if (ses?.dmarcVerdict === 'PASS') return { trust: 'member', defects: [], reason: 'ses-verdict' };
  const { checkMember } = await import('./member-forward.ts');
  const check = await checkMember(bytes, author, resolver, at);
  if (check.passed === null) return unverified(check.reason);
  return check.signatures.some(({ covers }) => repeatedField(fields, covers) === null)
    ? { trust: 'member', defects: [], reason: check.passed }
    : unverified('repeated-field');
};
