import { type Field, type HeaderSection, headerSection, valuesOf } from './header-section.ts';
import { MAX_BODY_HASHES, MAX_MAIL_BYTES, MAX_SIGNATURES } from './limits.ts';
import { type Mailbox, mailboxes } from './mailbox.ts';
import type { Reason } from './reason.ts';

export type Authored = { readonly fields: readonly Field[]; readonly author: Mailbox } | { readonly refused: Reason };

/**
 * Reads who a mail says it is from, within the limits of what is worth checking.
 *
 * @param mail RFC 5322
 * @param head its top fields, where they were read before
 * @returns the top fields and the one address of the one From; or why nobody can vouch for it
 */
export const authored = (mail: Uint8Array, head?: HeaderSection): Authored => {
  if (mail.length > MAX_MAIL_BYTES) return { refused: 'too-large' };
  const section = head ?? headerSection(mail);
  if ('refused' in section) return section;
  const signatures = valuesOf(section.fields, 'dkim-signature');
  if (signatures.length > MAX_SIGNATURES || bodyHashes(signatures) > MAX_BODY_HASHES) {
    return { refused: 'too-many-signatures' };
  }
  const [from, ...others] = valuesOf(section.fields, 'from');
  if (others.length > 0) return { refused: 'repeated-field' };
  const [author, ...authors] = (from === undefined ? null : mailboxes(from)) ?? [];
  return author === undefined || authors.length > 0
    ? { refused: 'no-single-author' }
    : { fields: section.fields, author };
};

/** How many different hashes of the body the signatures ask for, at most. */
const bodyHashes = (signatures: readonly string[]): number =>
  new Set(
    signatures.map((signature) =>
      signature
        .split(';')
        .filter((tag) => HASH_TAG.test(tag))
        .join(';'),
    ),
  ).size;

const HASH_TAG = /^\s*[acl]\s*=/iu;
