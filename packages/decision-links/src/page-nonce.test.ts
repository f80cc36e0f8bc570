import { describe, expect, it } from 'vitest';
import type { LinkKeys } from './keys.ts';
import { checkPageNonce, makePageNonce } from './page-nonce.ts';
import { checkToken } from './token.ts';

const now = new Date('2026-11-23T07:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const keys: LinkKeys = [
  { id: 2, secret: Buffer.alloc(32, 2) },
  { id: 1, secret: Buffer.alloc(32, 1) },
];
const hour = 3_600_000;

describe('a page nonce', () => {
  it('fits what it was made for, for as long as was agreed', () => {
    const nonce = makePageNonce(keys, 'accept one', now);
    expect(checkPageNonce(keys, 'accept one', nonce, now, hour)).toBe(true);
    expect(checkPageNonce(keys, 'accept one', nonce, later(hour), hour)).toBe(true);
    // The nonce's time is in whole seconds.
    expect(checkPageNonce(keys, 'accept one', nonce, later(hour + 1000), hour)).toBe(true);
    expect(checkPageNonce(keys, 'accept one', nonce, later(hour + 2000), hour)).toBe(false);
    expect(checkPageNonce(keys, 'accept one', nonce, later(-hour - 2000), hour)).toBe(false);
  });

  it('fits nothing else, no other secret, and is no link', () => {
    const nonce = makePageNonce(keys, 'accept one', now);
    expect(checkPageNonce(keys, 'accept two', nonce, now, hour)).toBe(false);
    expect(checkPageNonce([{ id: 2, secret: Buffer.alloc(32, 7) }], 'accept one', nonce, now, hour)).toBe(false);
    expect(checkPageNonce([{ id: 9, secret: Buffer.alloc(32, 2) }], 'accept one', nonce, now, hour)).toBe(false);
    expect(checkToken(keys, nonce, now).ok).toBe(false);
  });

  it('outlives the rotation of keys', () => {
    const [, old] = keys;
    if (old === undefined) throw new Error('two keys');
    expect(checkPageNonce(keys, 'x', makePageNonce([old], 'x', now), now, hour)).toBe(true);
  });

  it('is refused when any one bit is flipped or it is cut', () => {
    const bytes = Buffer.from(makePageNonce(keys, 'x', now), 'base64url');
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      expect(checkPageNonce(keys, 'x', changed.toString('base64url'), now, hour)).toBe(false);
    }
    const others = [
      bytes.subarray(1),
      bytes.subarray(0, -1),
      bytes.subarray(0, 1),
      Buffer.concat([bytes, Buffer.of(0)]),
    ];
    for (const text of ['', 'A', ...others.map((other) => other.toString('base64url'))]) {
      expect(checkPageNonce(keys, 'x', text, now, hour)).toBe(false);
    }
  });
});
