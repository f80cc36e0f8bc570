import type * as crypto from 'node:crypto';
import { timingSafeEqual } from 'node:crypto';
import type { InvitationKey } from '@guestlist/model';
import { beforeEach, expect, it, vi } from 'vitest';
import { expiryOf } from './claim.ts';
import { checkPageNonce, makePageNonce } from './page-nonce.ts';
import { checkToken, makeToken } from './token.ts';

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>();
  const timingSafeEqual = vi.fn((one: Uint8Array, other: Uint8Array) => real.timingSafeEqual(one, other));
  return { ...real, timingSafeEqual };
});

const now = new Date('2026-11-23T07:00:00Z');
const keys = [{ id: 1, secret: Buffer.alloc(32, 1) }] as const;
const compared = vi.mocked(timingSafeEqual);
beforeEach(() => {
  compared.mockClear();
});

/** A seal whose n-th byte is the first that is wrong. */
const wrongFrom = (sealed: Buffer, n: number): string => {
  const copy = Buffer.from(sealed);
  for (let at = sealed.length - 16 + n; at < sealed.length; at += 1) copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
  return copy.toString('base64url');
};

it('compares every seal by one comparison that takes the same time wherever they differ', () => {
  const claim = {
    kind: 'decision',
    memberId: 'm',
    digest: '2026-11-23',
    invitation: 'i.1' as InvitationKey,
    action: 'accept',
    expiresAt: expiryOf('decision', now),
  } as const;
  const token = Buffer.from(makeToken(keys, claim), 'base64url');
  const nonce = Buffer.from(makePageNonce(keys, 'page', now), 'base64url');
  for (let n = 0; n < 16; n += 1) {
    expect(checkToken(keys, wrongFrom(token, n), now)).toEqual({ ok: false, why: 'bad-signature' });
    expect(checkPageNonce(keys, 'page', wrongFrom(nonce, n), now, 1000)).toBe(false);
  }
  expect(compared).toHaveBeenCalledTimes(32);
  for (const [one, other] of compared.mock.calls) expect([one.byteLength, other.byteLength]).toEqual([16, 16]);
});
