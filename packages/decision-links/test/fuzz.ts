import assert from 'node:assert/strict';
import type { InvitationKey } from '@guestlist/model';
import type { FuzzProperties } from '@guestlist/model/test-fuzz';
import fc from 'fast-check';
import type { Claim } from '../src/claim.ts';
import { checkPageNonce, makePageNonce } from '../src/page-nonce.ts';
import { readReplyAddress, replyAddress } from '../src/reply-address.ts';
import { checkToken, makeToken } from '../src/token.ts';

const now = new Date('2026-11-23T07:00:00Z');
const keys = [
  { id: 2, secret: Buffer.alloc(32, 2) },
  { id: 1, secret: Buffer.alloc(32, 1) },
] as const;
const DOMAIN = 'inbox.example.org';

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => Buffer.byteLength(text) <= 64);
const day = fc.integer({ min: 0, max: 65_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const action = fc.constantFrom('accept', 'ignore', 'follow', 'ask', 'report', 'later');
const common = {
  memberId: id,
  expiresAt: fc.integer({ min: now.getTime() / 1000 + 1, max: 2 ** 32 - 1 }).map((seconds) => new Date(seconds * 1000)),
};
// An invitation's key is any text to a token.
const invitation = fc.oneof(
  id.map((text) => text as InvitationKey),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((number) => `i.${number}` as InvitationKey),
);
const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({ kind: fc.constant('decision'), ...common, digest: day, action, invitation }),
  fc.record({ kind: fc.constant('more'), ...common, digest: day, invitation }),
  fc.record({
    kind: fc.constant('group'),
    ...common,
    digest: day,
    action,
    group: fc.constantFrom('worth-accepting', 'mass-invite'),
  }),
  fc.record({ kind: fc.constant('campaign'), ...common, digest: day, action, campaign: id }),
  fc.record({ kind: fc.constant('digest'), ...common, digest: day }),
  fc.record({ kind: fc.constant('address'), ...common, addressId: id }),
  fc.record({ kind: fc.constantFrom('pages', 'desk', 'unsubscribe', 'join'), ...common }),
);

const isRefused = (token: string): boolean => !checkToken(keys, token, now).ok;

export const tokenProperties: FuzzProperties = {
  'a token gives back the claim it was made of, until its time is over': (run) =>
    fc.assert(
      fc.property(claim, (made) => {
        const token = makeToken(keys, made);
        assert.deepEqual({ ...checkToken(keys, token, now) }, { ok: true, claim: { ...made } });
        const over = checkToken(keys, token, made.expiresAt);
        assert.ok(!over.ok && over.why === 'expired');
      }),
      run,
    ),
  'any bytes are refused': (run) =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => isRefused(Buffer.from(bytes).toString('base64url'))),
      run,
    ),
  'any text is refused': (run) => fc.assert(fc.property(fc.string({ unit: 'binary' }), isRefused), run),
  'a token with any bytes written over it, cut or grown, is refused': (run) =>
    fc.assert(
      fc.property(
        claim,
        fc.nat(120),
        fc.nat(8),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        (made, at, cut, put) => {
          const token = makeToken(keys, made);
          const bytes = Buffer.from(token, 'base64url');
          const from = at % bytes.length;
          const changed = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
          return changed.equals(bytes) || isRefused(changed.toString('base64url'));
        },
      ),
      run,
    ),
  'the signature of one claim is none of another': (run) =>
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        const mine = Buffer.from(makeToken(keys, one), 'base64url');
        const theirs = Buffer.from(makeToken(keys, other), 'base64url');
        const mixed = Buffer.concat([theirs.subarray(0, -16), mine.subarray(-16)]);
        return mine.equals(theirs) || isRefused(mixed.toString('base64url'));
      }),
      run,
    ),
  'a page’s nonce fits its own subject, and no other text does': (run) =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (subject, other, text) => {
        const nonce = makePageNonce(keys, subject, now);
        assert.ok(checkPageNonce(keys, subject, nonce, now, 1000));
        assert.ok(other === subject || !checkPageNonce(keys, other, nonce, now, 1000));
        assert.ok(!checkPageNonce(keys, subject, text, now, 1000));
      }),
      run,
    ),
  'a reply’s address is read back, and has one spelling only': (run) =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }),
        day,
        fc.string(),
        (memberId, digest, text) => {
          const key = { memberId, digest };
          assert.deepEqual(readReplyAddress(replyAddress(key, DOMAIN), DOMAIN), key);
          for (const address of [text, `r.${text}@${DOMAIN}`]) {
            const read = readReplyAddress(address, DOMAIN);
            if (read !== null) assert.equal(replyAddress(read, DOMAIN), address.trim().toLowerCase());
          }
        },
      ),
      run,
    ),
};
