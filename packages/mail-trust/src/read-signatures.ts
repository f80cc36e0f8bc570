/// <reference path="./dkim-verifier.d.ts" />
import { finished } from 'node:stream/promises';
import type { DKIMVerifyOptions, DKIMVerifyResult } from 'mailauth';
import { DkimVerifier, type SignatureField } from 'mailauth/lib/dkim/dkim-verifier.js';

/** What mailauth found of a mail's signatures, and its ARC chain, not yet checked. */
export type SignaturesRead = Pick<DKIMVerifyResult, 'results' | 'arc'>;

/**
 * Leaves out a signature whose `c=` names a body's canonicalization alone (`c=/relaxed`): mailauth takes it for readable,
 * then throws at it and judges no other signature of the mail (7.1.0).
 */
class Verifier extends DkimVerifier {
  override prepareSignature(field: SignatureField): void {
    super.prepareSignature(field);
    if (field.canonicalization.startsWith('/')) field.skip = 'unknown canonicalization';
  }
}

/**
 * Verifies each signature of a mail that can be read (RFC 6376), as mailauth's `dkimVerify` does. A damaged one costs no
 * other one its pass; a chain whose newest ARC-Message-Signature is damaged has no signature, and so is broken.
 *
 * @param mail RFC 5322, lines ending in CRLF
 */
export const readSignatures = async (mail: Buffer, options: DKIMVerifyOptions): Promise<SignaturesRead> => {
  const verifier = new Verifier(options);
  verifier.end(mail);
  await finished(verifier);
  return { results: verifier.results, arc: verifier.arc };
};
