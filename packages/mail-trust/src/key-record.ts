import { createPublicKey, type KeyObject } from 'node:crypto';
import { MIN_KEY_BITS } from './limits.ts';

const RECORD = /^v=DKIM1;(?:k=rsa;)?p=([A-Za-z0-9+/]+={0,2});?$/u;
/** LinkedIn has published a dozen keys in ten years. */
const MAX_KEPT = 100;

const kept = new Map<string, KeyObject | null>();

/**
 * The RSA key of a DKIM key record (RFC 6376 §3.6.1) in its plainest form, as LinkedIn publishes it. Opening a key takes
 * longer than checking a signature with it, so keys are kept by the record's text: what DNS answers is never kept here.
 *
 * @param record the strings of one TXT record, joined
 * @returns null for any other record, and for a key too short to prove anything: neither is thereby judged
 */
export const plainKey = (record: string): KeyObject | null => {
  const known = kept.get(record);
  if (known !== undefined) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const key = opened(record);
  kept.set(record, key);
  return key;
};

const opened = (record: string): KeyObject | null => {
  const packed = RECORD.exec(record.replace(/\s+/gu, ''))?.[1] ?? '';
  const der = Buffer.from(packed, 'base64');
  if (der.toString('base64') !== packed) return null;
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === 'rsa' && bits >= MIN_KEY_BITS ? key : null;
  } catch {
    return null;
  }
};
