import { fromBase64url } from './base64url.ts';
import type { Claim } from './claim.ts';
import { readClaim, writeClaim } from './claim-bytes.ts';
import type { LinkKeys } from './keys.ts';
import { SEAL_BYTES, sameSeal, seal } from './keys.ts';

/** What a token turned out to be. A claim is there only when the signature was ours. */
export type TokenCheck =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly why: 'expired'; readonly claim: Claim }
  | { readonly ok: false; readonly why: 'malformed' | 'unknown-key' | 'bad-signature' };

const VERSION = 1;
/** Longer than any token we make: what is beyond is not even decoded. */
const MAX_TOKEN_LENGTH = 400;
const HEAD_BYTES = 2;

/**
 * Signs a claim: version, key id and claim, then HMAC-SHA-256 (RFC 2104, cut to 128 bits), in base64url.
 *
 * @param keys the first one signs
 * @returns about 80 letters that are safe in a path
 */
export const makeToken = (keys: LinkKeys, claim: Claim): string => {
  const [key] = keys;
  const signed = Buffer.concat([Uint8Array.of(VERSION, key.id), writeClaim(claim)]);
  return Buffer.concat([signed, seal(key, 'link', signed)]).toString('base64url');
};

/**
 * Checks a token from a link against the keys in force.
 *
 * @param now the present, which decides whether it has expired
 */
export const checkToken = (keys: LinkKeys, token: string, now: Date): TokenCheck => {
  const bytes = token.length > MAX_TOKEN_LENGTH ? null : fromBase64url(token);
  if (bytes === null || bytes.length <= HEAD_BYTES + SEAL_BYTES || bytes[0] !== VERSION)
    return { ok: false, why: 'malformed' };
  const key = keys.find(({ id }) => id === bytes[1]);
  if (key === undefined) return { ok: false, why: 'unknown-key' };
  const signed = bytes.subarray(0, -SEAL_BYTES);
  if (!sameSeal(seal(key, 'link', signed), bytes.subarray(-SEAL_BYTES))) return { ok: false, why: 'bad-signature' };
  const claim = readClaim(signed.subarray(HEAD_BYTES));
  if (claim === null) return { ok: false, why: 'malformed' };
  return now.getTime() < claim.expiresAt.getTime() ? { ok: true, claim } : { ok: false, why: 'expired', claim };
};
