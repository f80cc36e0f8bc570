import { type Authored, authored } from './author.ts';
import type { Field } from './header-section.ts';
import { isOneOf, type Mailbox } from './mailbox.ts';
import { repeatedField } from './once-only.ts';
import type { SesVerdicts } from './question.ts';
import type { Reason } from './reason.ts';
import type { Resolver } from './resolver.ts';

/** A mail of which it matters only whether the member wrote it. */
export interface OwnMail {
  /** RFC 5322, as received. */
  readonly bytes: Uint8Array;
  /** The member's verified addresses. */
  readonly memberAddresses: readonly string[];
  readonly resolver: Resolver;
  readonly ses?: SesVerdicts | undefined;
  /** When the mail was received. The present when left out. */
  readonly at?: Date | undefined;
}

export type OwnMailCheck = { readonly wrote: boolean; readonly reason: Reason };

const no = (reason: Reason): OwnMailCheck => ({ wrote: false, reason });

/**
 * Whether a member wrote a mail: its one From is one of their verified addresses, no field that is signed or says how
 * to read it stands there twice, and DMARC passes (or, where the domain has no DMARC record, an aligned DKIM signature
 * does). SPF needs the envelope and counts only within SES's own `dmarcVerdict`. Never throws on content.
 */
export const wroteItself = async (mail: OwnMail): Promise<OwnMailCheck> => {
  const section: Authored = authored(mail.bytes);
  if ('refused' in section) return no(section.refused);
  if (!isOneOf(section.author, mail.memberAddresses)) return no('from-elsewhere');
  if (repeatedField(section.fields) !== null) return no('repeated-field');
  if (mail.ses?.dmarcVerdict === 'PASS') return { wrote: true, reason: 'ses-verdict' };
  return signedByAuthor(mail, section.fields, section.author);
};

const signedByAuthor = async (
  { bytes, resolver, at }: OwnMail,
  fields: readonly Field[],
  author: Mailbox,
): Promise<OwnMailCheck> => {
  const { checkMember } = await import('./member-forward.ts');
  const check = await checkMember(bytes, author, resolver, at);
  if (check.passed === null) return no(check.reason);
  const whole = check.signatures.some(({ covers }) => repeatedField(fields, covers) === null);
  return whole ? { wrote: true, reason: check.passed } : no('repeated-field');
};
