import type { ARCChainEntry, ARCData } from 'mailauth';
import { arc } from 'mailauth/lib/arc/index.js';
import type { SignaturesRead } from './read-signatures.ts';
import type { Reason } from './reason.ts';
import type { Resolver } from './resolver.ts';
import { sayLinkedInPassed } from './sealed-results.ts';
import { SEALERS } from './sealers.ts';
import type { Signature } from './signature.ts';
import { checkSignatures, refusal, signatureOf } from './signatures.ts';
import { unlessThrown } from './unless-thrown.ts';
import { keyOwner, watchedResolver } from './watched-resolver.ts';

export type ArcCheck = { readonly passed: Signature } | { readonly passed: null; readonly reason: Reason };

const refuse = (reason: Reason): ArcCheck => ({ passed: null, reason });

/**
 * Checks whether trusted forwarders vouch for a mail whose LinkedIn signature broke on the way (RFC 8617): the chain
 * passes by our own check, every set was sealed and signed by a listed forwarder, and the first set says that LinkedIn's
 * DKIM passed. What later sets or Authentication-Results fields say counts for nothing.
 *
 * @param mail the mail as received
 * @param seen what the check of its DKIM signatures found, the chain's form among it
 * @param resolver asked for keys of listed forwarders only
 * @param at when the mail came; the present when undefined
 * @returns null when the mail has no chain
 */
export const checkArc = async (
  mail: Uint8Array,
  seen: SignaturesRead,
  resolver: Resolver,
  at: Date | undefined,
): Promise<ArcCheck | null> => {
  if (seen.arc?.error !== undefined) return refuse('arc-broken');
  const chain = seen.arc?.chain;
  if (!Array.isArray(chain)) return null;
  if (!chain.flatMap(signersOf).every((domain) => SEALERS.has(domain))) return refuse('arc-sealer-unknown');
  if (!sayLinkedInPassed(chain[0]?.['arc-authentication-results']?.parsed)) return refuse('arc-without-linkedin');
  return checkSeals(mail, resolver, at);
};

const signersOf = (set: ARCChainEntry): readonly string[] =>
  [set['arc-seal'], set['arc-message-signature']].map((field) => String(field?.parsed?.d?.value ?? '').toLowerCase());

/** The second reading of the mail, made only now that somebody trusted claims to vouch: it fetches the sealers' keys. */
const checkSeals = async (mail: Uint8Array, resolver: Resolver, at: Date | undefined): Promise<ArcCheck> => {
  const asked = watchedResolver(resolver, (name) => SEALERS.has(keyOwner(name) ?? ''));
  const { result } = await checkSignatures({ mail, resolver: asked.resolve, at, signers: isSealer, strict: true });
  const seals = isChecked(result.arc) ? arc(result.arc, { resolver: asked.resolve, strict: true }) : null;
  const verdict = seals === null ? null : await unlessThrown(seals);
  const newest = verdict?.status.result === 'pass' && verdict.signature;
  if (!newest) return refuse(asked.failed() ? 'dns-unavailable' : 'arc-broken');
  const refused = refusal(newest);
  return refused === null ? { passed: signatureOf(newest) } : refuse(refused);
};

const isSealer = (domain: string): boolean => SEALERS.has(domain.toLowerCase());

/** What dkimVerify leaves is what arc() takes, once a chain was found; the library's types do not say so. */
const isChecked = (data: SignaturesRead['arc']): data is NonNullable<typeof data> & ARCData =>
  Array.isArray(data?.chain);
