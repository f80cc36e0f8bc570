import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { type Claim, type ClaimKind, expiryOf } from './claim.ts';
import { type LinkKeys, seal } from './keys.ts';
import { checkToken, makeToken } from './token.ts';

const now = new Date('2026-11-23T07:00:00Z');
const key = { id: 7, secret: Buffer.alloc(32, 7) };
const keys: LinkKeys = [key];
const ofMember = { memberId: 'mQ4x', expiresAt: new Date('2027-01-07T07:00:00Z') };
const ofDigest = { ...ofMember, digest: '2026-11-23' };
const invitation = 'i.7374000000000000001' as InvitationKey;
const bySlug = 's.Ab3-_Ab3-_Ab3-_Ab3-_9z' as InvitationKey;
const byHeadline = 'h.Ab3-_Ab3-_Ab3-_Ab3-_9z' as InvitationKey;
const byNumber = 'n.42' as InvitationKey;

const MAILED: readonly (readonly [string, Claim])[] = [
  [
    'AQcAaz838ARtUTR4USwAAWZVte5NuwABzU3tVmXVNxBzggWYKJWB0w',
    { kind: 'decision', ...ofDigest, invitation, action: 'accept' },
  ],
  [
    'AQcAaz838ARtUTR4USwBAwG9_vwG9_vwG9_vwG9_v_cwrVZmuiTA_xhwoWMF5t6c5Q',
    { kind: 'decision', ...ofDigest, invitation: bySlug, action: 'ignore' },
  ],
  [
    'AQcAaz838ARtUTR4USwCBAG9_vwG9_vwG9_vwG9_v_cwEGO0WWU5mWm5ztCxJJfqHw',
    { kind: 'decision', ...ofDigest, invitation: byHeadline, action: 'follow' },
  ],
  [
    'AQcAaz838ARtUTR4USwDAgAAAAAAAAAqrrCFapvqeLNE3D8LKTxsmA',
    { kind: 'decision', ...ofDigest, invitation: byNumber, action: 'ask' },
  ],
  [
    'AQcAaz838ARtUTR4USwEAAVpLjAwN2Nx4MHGRzv60qkFj_SajC0',
    { kind: 'decision', ...ofDigest, invitation: 'i.007' as InvitationKey, action: 'report' },
  ],
  ['AQcBaz838ARtUTR4USwBZlW17k27AAEz5_CQq-uTuWZpZC81i1lH', { kind: 'more', ...ofDigest, invitation }],
  [
    'AQcCaz838ARtUTR4USwBAZ6TLl1QJJO1UvvLJE9lOwc',
    { kind: 'group', ...ofDigest, group: 'mass-invite', action: 'ignore' },
  ],
  [
    'AQcCaz838ARtUTR4USwFAKDO7UIn6aLGmXT5Enfu_7I',
    { kind: 'group', ...ofDigest, group: 'worth-accepting', action: 'later' },
  ],
  [
    'AQcDaz838ARtUTR4USwBAmMx7BE1MFSjsAOy5NWFg50Ryw',
    { kind: 'campaign', ...ofDigest, campaign: 'c1', action: 'ignore' },
  ],
  ['AQcJaz838ARtUTR4USxwx9glirV7xQCxLqwe1m6T', { kind: 'digest', ...ofDigest }],
  ['AQcEaz838ARtUTR4C1LTpQ4NpMNUNi-DfVvg_A', { kind: 'pages', ...ofMember }],
  ['AQcFaz838ARtUTR4rm2KQZ0KJQPzYNqeeyAkWQ', { kind: 'desk', ...ofMember }],
  ['AQcGaz838ARtUTR42Ib9Rxrb3fnGEj71QBsg9A', { kind: 'unsubscribe', ...ofMember }],
  ['AQcHaz838ARtUTR4Y6Yt8eHZD5HRdqsqJg6svw', { kind: 'join', ...ofMember }],
  ['AQcIaz838ARtUTR4BGtaOGYOM3UDLxjyhrCCD4vkark2', { kind: 'address', ...ofMember, addressId: 'kZ8f' }],
];

describe('links that were mailed', () => {
  it.each(MAILED)('%s is still understood, and still made', (token, claim) => {
    expect(checkToken(keys, token, now)).toEqual({ ok: true, claim });
    expect(makeToken(keys, claim)).toBe(token);
  });

  it.each<[ClaimKind, string]>([
    ['decision', '2027-01-07'],
    ['more', '2027-01-07'],
    ['group', '2027-01-07'],
    ['campaign', '2027-01-07'],
    ['digest', '2027-01-07'],
    ['pages', '2027-12-28'],
    ['unsubscribe', '2031-11-22'],
    ['join', '2026-11-24'],
    ['address', '2026-11-24'],
  ])('for %s are good until the hour they were mailed at on %s', (kind, day) => {
    expect(expiryOf(kind, now)).toEqual(new Date(`${day}T07:00:00Z`));
  });

  it('for the desk are good for half an hour', () => {
    expect(expiryOf('desk', now)).toEqual(new Date('2026-11-23T07:30:00Z'));
  });
});

describe('a key that looks like one of the packed forms', () => {
  it.each(['xi.42', 'i.42x', 'a.42', 'i.', `x${bySlug}`, `${bySlug}x`, `a${bySlug.slice(1)}`, 's.Ab3'])(
    '%s comes back as it was',
    (text) => {
      const claim: Claim = { kind: 'more', ...ofDigest, invitation: text as InvitationKey };
      expect(checkToken(keys, makeToken(keys, claim), now)).toEqual({ ok: true, claim });
    },
  );
});

/** Signed with our key, whatever it holds. */
const signed = (claim: Buffer): string => {
  const head = Buffer.concat([Uint8Array.of(1, key.id), claim]);
  return Buffer.concat([head, seal(key, 'link', head)]).toString('base64url');
};

const claimBytes = (claim: Claim): Buffer => Buffer.from(makeToken(keys, claim), 'base64url').subarray(2, -16);

const withByte = (claim: Claim, at: number, value: number): Buffer => {
  const bytes = Buffer.from(claimBytes(claim));
  bytes.writeUInt8(value, at < 0 ? bytes.length + at : at);
  return bytes;
};

describe('a token signed by us that holds no claim', () => {
  const more: Claim = { kind: 'more', ...ofDigest, invitation };
  const group: Claim = { kind: 'group', ...ofDigest, group: 'mass-invite', action: 'ignore' };
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['an unknown kind', withByte(more, 0, 10)],
    ['an unknown form of key', withByte(more, -9, 5)],
    ['an unknown form of key and nothing after it', withByte(more, -9, 5).subarray(0, -8)],
    ['an unknown action', withByte(group, -2, 6)],
    ['an unknown group', withByte(group, -1, 2)],
    ['a byte too many', Buffer.concat([claimBytes(more), Buffer.of(0)])],
    ['a byte too few', claimBytes(more).subarray(0, -1)],
  ])('is malformed: %s', (_, bytes) => {
    expect(checkToken(keys, signed(bytes), now)).toEqual({ ok: false, why: 'malformed' });
  });

  it('is malformed when it is shorter than a signature, or as short as one', () => {
    for (const length of [0, 1, 15, 16]) {
      const bytes = Buffer.concat([Uint8Array.of(1, key.id), Buffer.alloc(length)]);
      expect(checkToken(keys, bytes.toString('base64url'), now)).toEqual({ ok: false, why: 'malformed' });
    }
  });
});
