import type { DKIMResult } from 'mailauth';
import { MIN_KEY_BITS } from './limits.ts';
import { crLfText } from './line-ends.ts';
import { readSignatures, type SignaturesRead } from './read-signatures.ts';
import type { Reason } from './reason.ts';
import type { Resolver } from './resolver.ts';
import type { Signature } from './signature.ts';
import { unlessThrown } from './unless-thrown.ts';
import { keyOwner, watchedResolver } from './watched-resolver.ts';

export type SignatureCheck =
  | { readonly passed: readonly [Signature, ...Signature[]] }
  | { readonly passed: null; readonly reason: Reason };

export interface CheckedMail {
  readonly check: SignatureCheck;
  readonly result: SignaturesRead;
}

export interface SignatureQuestion {
  readonly mail: Uint8Array;
  readonly resolver: Resolver;
  /** When the mail came: `x=` is judged by it. The present when left out. */
  readonly at: Date | undefined;
  /** Whose signatures count. No other one is looked up or verified. */
  readonly signers: (domain: string) => boolean;
  /** RFC 6376 to the letter; else key records and signatures with the usual slips of small domains pass too. */
  readonly strict: boolean;
}

/**
 * Checks the DKIM signatures of the signers asked for (RFC 6376, 8301, 8463), by mailauth.
 *
 * A body hash that differs, `l=`, SHA-1, a key below 1024 bits, an expired signature and one that does not cover From
 * are all no pass, whatever the library calls them. A signature that cannot be read is none either, and takes nothing
 * from the others; never throws on content.
 */
export const checkSignatures = async (question: SignatureQuestion): Promise<CheckedMail> => {
  const { mail, resolver, at, signers, strict } = question;
  const asked = watchedResolver(resolver, (name) => {
    const owner = keyOwner(name);
    return owner !== null && signers(owner);
  });
  const options = {
    resolver: asked.resolve,
    minBitLength: MIN_KEY_BITS,
    rejectRsaSha1: true,
    strict,
    ...(at === undefined ? {} : { curTime: at }),
  };
  const result = await unlessThrown(readSignatures(Buffer.from(crLfText(mail), 'latin1'), options));
  if (result === null) return { check: asked.failed() ? WITHOUT_DNS : UNREADABLE, result: { results: [] } };
  return { check: asked.failed() ? preferPass(result, signers) : judge(result, signers), result };
};

const WITHOUT_DNS: SignatureCheck = { passed: null, reason: 'dns-unavailable' };
const UNREADABLE: SignatureCheck = { passed: null, reason: 'signature-unreadable' };

const preferPass = (result: SignaturesRead, signers: (domain: string) => boolean): SignatureCheck => {
  const check = judge(result, signers);
  return check.passed === null ? WITHOUT_DNS : check;
};

const judge = (result: SignaturesRead, signers: (domain: string) => boolean): SignatureCheck => {
  const ours = result.results.filter(({ signingDomain }) => signingDomain !== undefined && signers(signingDomain));
  const [first, ...more] = ours.filter((signature) => refusal(signature) === null).map(signatureOf);
  if (first !== undefined) return { passed: [first, ...more] };
  const [failed] = ours;
  return { passed: null, reason: failed === undefined ? 'no-signature' : (refusal(failed) ?? 'signature-broken') };
};

/** What a result of mailauth covers, in lower-case field names. */
export const signatureOf = (result: DKIMResult): Signature => ({
  domain: (result.signingDomain ?? '').toLowerCase(),
  covers: new Set(
    (result.signingHeaders?.keys ?? '')
      .split(':')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  ),
});

const COMMENTS: Readonly<Record<string, Reason>> = {
  'body hash did not verify': 'body-changed',
  'bad signature': 'signature-broken',
  'From field not signed': 'from-not-signed',
  'no key': 'no-key',
  expired: 'expired',
};

/** Why a signature does not count; null when it passes and covers the whole body. */
export const refusal = (signature: DKIMResult): Reason | null => {
  const { status } = signature;
  if (status.result === 'pass') return signature.canonBodyLengthLimited === true ? 'body-length-limit' : null;
  if (status.result === 'policy') return status.policy?.['dkim-rules'] === 'weak-key' ? 'weak-key' : 'weak-hash';
  return COMMENTS[String(status.comment)] ?? 'signature-unreadable';
};
