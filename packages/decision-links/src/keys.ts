import { createHmac, timingSafeEqual } from 'node:crypto';

/** A secret that signs links. `id` (0 to 255) travels in the link and says which secret to check with. */
export interface LinkKey {
  readonly id: number;
  /** At least 32 random bytes. */
  readonly secret: Uint8Array;
}

/** The keys in force: the first signs, all check. To rotate, put a new one in front and drop the old one after 45 days. */
export type LinkKeys = readonly [LinkKey, ...LinkKey[]];

export type ParsedKeys = { readonly ok: true; readonly keys: LinkKeys } | { readonly ok: false; readonly why: string };

/** More live keys than these would only widen what a leaked one can do. */
const MAX_KEYS = 2;
/** It travels as one byte. */
const MAX_ID = 255;
/** 43 letters of base64url are 32 bytes. */
const KEY = /^(\d{1,3}):([\w-]{43,256})$/u;

/**
 * Reads keys as they stand in configuration: `id:secret`, newest first, separated by a comma; the secret in base64url.
 *
 * @param text such as `2:kq3…,1:9fX…`
 * @returns the keys, or a sentence that says what is wrong without repeating a secret
 */
export const parseLinkKeys = (text: string): ParsedKeys => {
  const keys: LinkKey[] = [];
  for (const part of text.split(',')) {
    const [, id, secret] = KEY.exec(part.trim()) ?? [];
    if (id === undefined || secret === undefined)
      return { ok: false, why: 'each key is id:secret, the secret 32 bytes or more in base64url' };
    keys.push({ id: Number(id), secret: Buffer.from(secret, 'base64url') });
  }
  const [first, ...rest] = keys;
  if (first === undefined || keys.length > MAX_KEYS) return { ok: false, why: `one or ${MAX_KEYS} keys are needed` };
  if (keys.some(({ id }) => id > MAX_ID)) return { ok: false, why: `a key has an id beyond ${MAX_ID}` };
  if (new Set(keys.map(({ id }) => id)).size < keys.length) return { ok: false, why: 'two keys have the same id' };
  return { ok: true, keys: [first, ...rest] };
};

/** 128 of the 256 bits: RFC 2104 §5 allows half, and a digest carries some two hundred links. */
export const SEAL_BYTES = 16;

/** HMAC-SHA-256 of `bytes`, cut to {@link SEAL_BYTES}. `purpose` keeps a seal made for one thing from fitting another. */
export const seal = (key: LinkKey, purpose: 'link' | 'page', bytes: Uint8Array): Buffer =>
  createHmac('sha256', key.secret).update(`guestlist ${purpose} 1\n`).update(bytes).digest().subarray(0, SEAL_BYTES);

/** Whether two seals are the same, in a time that does not tell where they differ. */
export const sameSeal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
