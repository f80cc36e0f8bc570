import { fromBase64url } from './base64url.ts';
import type { LinkKeys } from './keys.ts';
import { sameSeal, seal } from './keys.ts';

const TIME_BYTES = 4;

/**
 * A mark that a page puts into its form, so that a POST is known to come from a page we have just shown. No state is kept.
 *
 * @param subject what exactly may be done: the nonce of one action fits no other
 */
export const makePageNonce = (keys: LinkKeys, subject: string, now: Date): string => {
  const [key] = keys;
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUInt32BE(Math.floor(now.getTime() / 1000));
  return Buffer.concat([Uint8Array.of(key.id), time, seal(key, 'page', sealedText(time, subject))]).toString(
    'base64url',
  );
};

/** Whether the nonce was made by one of the keys for this subject, at most `maxAgeMs` ago. */
export const checkPageNonce = (
  keys: LinkKeys,
  subject: string,
  nonce: string,
  now: Date,
  maxAgeMs: number,
): boolean => {
  const bytes = fromBase64url(nonce.slice(0, 64));
  if (bytes === null) return false;
  const key = keys.find(({ id }) => id === bytes[0]);
  if (key === undefined) return false;
  const time = bytes.subarray(1, 1 + TIME_BYTES);
  if (!sameSeal(seal(key, 'page', sealedText(time, subject)), bytes.subarray(1 + TIME_BYTES))) return false;
  return Math.abs(now.getTime() - time.readUInt32BE() * 1000) <= maxAgeMs + 1000;
};

const sealedText = (time: Buffer, subject: string): Buffer => Buffer.concat([time, Buffer.from(subject, 'utf8')]);
