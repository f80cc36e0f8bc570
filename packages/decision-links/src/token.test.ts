import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { tokenProperties } from '../test/fuzz.ts';
import type { Claim } from './claim.ts';
import { expiryOf } from './claim.ts';
import type { LinkKey } from './keys.ts';
import { checkToken, makeToken } from './token.ts';
import { linkUrl } from './urls.ts';

const now = new Date('2026-11-23T07:00:00Z');
const key = (id: number): LinkKey => ({ id, secret: Buffer.alloc(32, id) });
const keys = [key(2), key(1)] as const;
const invitation = 'i.7374000000000000001' as InvitationKey;
const ofMember = { memberId: 'mQ4xWv8Zt2Lk9Rb3', expiresAt: expiryOf('decision', now) };
const accept: Claim = { kind: 'decision', ...ofMember, digest: '2026-11-23', invitation, action: 'accept' };

const claims: readonly Claim[] = [
  accept,
  {
    kind: 'decision',
    ...ofMember,
    digest: '2026-11-23',
    invitation: 's.Ab3-_Ab3-_Ab3-_Ab3-_9z' as InvitationKey,
    action: 'ignore',
  },
  { kind: 'more', ...ofMember, digest: '2026-11-23', invitation: 'h.AAAAAAAAAAAAAAAAAAAAAA' as InvitationKey },
  { kind: 'more', ...ofMember, digest: '2026-02-28', invitation: 'n.42' as InvitationKey },
  { kind: 'more', ...ofMember, digest: '2026-02-28', invitation: 'i.007' as InvitationKey },
  { kind: 'group', ...ofMember, digest: '2026-11-23', group: 'mass-invite', action: 'ignore' },
  { kind: 'campaign', ...ofMember, digest: '2026-11-23', campaign: invitation, action: 'later' },
  { kind: 'digest', ...ofMember, digest: '2026-11-23' },
  { kind: 'pages', ...ofMember },
  { kind: 'desk', ...ofMember },
  { kind: 'unsubscribe', ...ofMember },
  { kind: 'join', ...ofMember },
  { kind: 'address', ...ofMember, addressId: 'kZ8f' },
];

describe('a token', () => {
  it.each(claims)('gives back the claim it was made of ($kind)', (claim) => {
    expect(checkToken(keys, makeToken(keys, claim), now)).toEqual({ ok: true, claim });
  });

  it('is different for another member, another action, another invitation and another digest', () => {
    const others: readonly Claim[] = [
      { ...accept, memberId: 'someone-else' },
      { ...accept, action: 'ignore' },
      { ...accept, invitation: 'i.7374000000000000002' as InvitationKey },
      { ...accept, digest: '2026-11-24' },
      { kind: 'more', ...ofMember, digest: '2026-11-23', invitation },
    ];
    const tokens = [accept, ...others].map((claim) => makeToken(keys, claim));
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('is refused when any one of its bytes has any one bit flipped', () => {
    const bytes = Buffer.from(makeToken(keys, accept), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
        expect(checkToken(keys, changed.toString('base64url'), now).ok).toBe(false);
      }
    }
  });

  it('is refused when any one letter is replaced, also one that decodes to the same bytes', () => {
    const token = makeToken(keys, accept);
    for (let at = 0; at < token.length; at += 1) {
      for (const letter of 'AZaz09-_+/=. ') {
        if (token[at] === letter) continue;
        expect(checkToken(keys, token.slice(0, at) + letter + token.slice(at + 1), now).ok).toBe(false);
      }
    }
  });

  it('is refused when another action, member or key id is written over the signed one', () => {
    const parts = Buffer.from(makeToken(keys, accept), 'base64url');
    const signature = parts.subarray(-16);
    for (const other of [{ ...accept, action: 'ignore' } as const, { ...accept, memberId: 'nQ4xWv8Zt2Lk9Rb3' }]) {
      const signed = Buffer.from(makeToken(keys, other), 'base64url').subarray(0, -16);
      const forged = Buffer.concat([signed, signature]).toString('base64url');
      expect(checkToken(keys, forged, now)).toEqual({ ok: false, why: 'bad-signature' });
    }
    parts.writeUInt8(1, 1);
    expect(checkToken(keys, parts.toString('base64url'), now)).toEqual({ ok: false, why: 'bad-signature' });
  });

  it('still says whose it was when it has expired, to offer a fresh digest', () => {
    const token = makeToken(keys, accept);
    const last = new Date(accept.expiresAt.getTime() - 1);
    expect(checkToken(keys, token, last).ok).toBe(true);
    expect(checkToken(keys, token, accept.expiresAt)).toEqual({ ok: false, why: 'expired', claim: accept });
  });

  it('made by the old key is good while two keys live, and unknown once the old one is dropped', () => {
    const old = makeToken([key(1)], accept);
    expect(checkToken(keys, old, now).ok).toBe(true);
    expect(checkToken([key(3), key(2)], old, now)).toEqual({ ok: false, why: 'unknown-key' });
  });

  it('made with another secret under a known id is refused', () => {
    const stranger = makeToken([{ id: 2, secret: Buffer.alloc(32, 9) }], accept);
    expect(checkToken(keys, stranger, now)).toEqual({ ok: false, why: 'bad-signature' });
  });

  it.each(['', 'x', 'A'.repeat(30), 'A'.repeat(401), '%00', '../../etc', '📮'])(
    'that is no token is malformed (%j)',
    (text) => {
      expect(checkToken(keys, text, now)).toEqual({ ok: false, why: 'malformed' });
    },
  );

  it.each(Object.entries(tokenProperties))('and whatever is thrown at it: %s', async (_, holds) => {
    await holds({});
  });

  it('holds ids of 64 bytes', () => {
    const longest: Claim = { ...accept, memberId: 'x'.repeat(64) };
    expect(checkToken(keys, makeToken(keys, longest), now)).toEqual({ ok: true, claim: longest });
  });

  it('is not made for an id that is empty or too long, nor for a digest without a real date', () => {
    expect(() => makeToken(keys, { ...accept, memberId: '' })).toThrow(RangeError);
    expect(() => makeToken(keys, { ...accept, memberId: 'x'.repeat(65) })).toThrow('1 to 64 bytes, not 65');
    expect(() => makeToken(keys, { ...accept, digest: '2026-02-30' })).toThrow(RangeError);
    expect(() => makeToken(keys, { ...accept, digest: 'monday' })).toThrow(RangeError);
  });
});

describe('a link', () => {
  it('stays far below 250 characters with the longest ids that occur', () => {
    const base = 'https://invitations.a-rather-long-company-name.example.org';
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    for (const claim of claims) expect(linkUrl(base, keys, { ...claim, memberId: uuid }).length).toBeLessThan(190);
  });
});
