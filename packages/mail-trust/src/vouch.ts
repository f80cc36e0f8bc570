import { authored } from './author.ts';
import { vouchForConfirmation } from './confirmation.ts';
import { isLinkedIn } from './domain.ts';
import { vouchForForward } from './forward.ts';
import type { Field } from './header-section.ts';
import { repeatedField } from './once-only.ts';
import { type Question, unverified, type Vouching } from './question.ts';
import type { Reason } from './reason.ts';
import { addressed } from './recipient.ts';
import { askingOnce } from './resolver.ts';

/**
 * Says who vouches for a mail; the first that holds. `verified`: LinkedIn (or, for a forwarding confirmation, the
 * provider) signed it, by our own DKIM check or by SES's `dmarcVerdict`. `vouched`: a chain of trusted forwarders saw
 * LinkedIn's signature pass. `member`: a member forwarded it by hand, and that mail is theirs. `unverified`: all else.
 * Authentication-Results fields are never looked at.
 *
 * @returns the trust, its reason, and what is wrong with the mail: `other-recipient` when the signed To names none of
 *   the member's addresses. Never throws on content; a resolver's failure is `unverified` with `dns-unavailable`.
 */
export const vouch = async (question: Question): Promise<Vouching> => {
  const { forwardedBy } = question.reading.notification;
  if (forwardedBy === 'quoted') return vouchForForward(question, unverified('from-elsewhere'));
  const original = await vouchForOriginal(question);
  return original.trust === 'unverified' && forwardedBy === 'attached' ? vouchForForward(question, original) : original;
};

const vouchForOriginal = async (question: Question): Promise<Vouching> => {
  const { signed, notification } = question.reading;
  const mail = authored(signed, signed === question.bytes ? question.head : undefined);
  if ('refused' in mail) return unverified(mail.refused);
  if (notification.confirmation !== null)
    return vouchForConfirmation(question, mail, notification.confirmation.provider);
  if (!isLinkedIn(mail.author.domain)) return unverified('from-elsewhere');
  if (repeatedField(mail.fields) !== null) return unverified('repeated-field');
  if (notification.forwardedBy === 'redirect' && question.ses?.dmarcVerdict === 'PASS') {
    return addressed(question, mail.fields, null, { trust: 'verified', defects: [], reason: 'ses-verdict' });
  }
  return vouchByLinkedIn(question, mail.fields);
};

let plain: Promise<typeof import('./plain-signature.ts')> | undefined;

/** Asked for once: each `import()` costs, even of what is there. */
const plainChunk = (): NonNullable<typeof plain> => {
  plain ??= import('./plain-signature.ts');
  return plain;
};

const BY_LINKEDIN: Vouching = { trust: 'verified', defects: [], reason: 'linkedin-signature' };

const vouchByLinkedIn = async (question: Question, fields: readonly Field[]): Promise<Vouching> => {
  const { at, reading } = question;
  const resolver = askingOnce(question.resolver);
  const { plainSignature } = await plainChunk();
  const signature = await plainSignature({ mail: reading.signed, fields, resolver, signers: isLinkedIn });
  if (signature !== null) return addressed(question, fields, signature.covers, BY_LINKEDIN);
  const { checkSignatures } = await import('./signatures.ts');
  const asked = { mail: reading.signed, resolver, at, signers: isLinkedIn, strict: true };
  const { check, result } = await checkSignatures(asked);
  if (check.passed !== null) {
    const whole = check.passed.find(({ covers }) => repeatedField(fields, covers) === null);
    if (whole === undefined) return unverified('repeated-field');
    return addressed(question, fields, whole.covers, BY_LINKEDIN);
  }
  const { checkArc } = await import('./arc-chain.ts');
  const chain = await checkArc(reading.signed, result, resolver, at);
  if (chain === null) return unverified(check.reason);
  if (chain.passed === null) return unverified(unlessDns(check.reason, chain.reason));
  const { covers } = chain.passed;
  if (repeatedField(fields, covers) !== null) return unverified('repeated-field');
  return addressed(question, fields, covers, { trust: 'vouched', defects: [], reason: 'arc-chain' });
};

/** A mail that DNS kept us from checking is not called forged. */
const unlessDns = (signature: Reason, chain: Reason): Reason => (signature === 'dns-unavailable' ? signature : chain);
