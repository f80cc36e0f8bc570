import assert from 'node:assert/strict';
import { REPLY_WORDS } from '@guestlist/digest-mail/reply-words';
import type { InvitationKey } from '@guestlist/model';
import { LOCALES } from '@guestlist/model';
import type { FuzzProperties } from '@guestlist/model/test-fuzz';
import fc from 'fast-check';
import { readReply } from '../src/replies/grammar.ts';
import { decideByReply } from '../src/replies/orders.ts';
import { ownWords } from '../src/replies/own-words.ts';
import { readReplyMail } from '../src/replies/read-reply-mail.ts';
import { writeReply } from './reply-mail.ts';

const DOMAIN = 'inbox.example.org';
/** What one tap takes back; a report is not among them. */
const TAKEN_BACK: readonly string[] = ['accept', 'ask', 'ignore', 'follow', 'later'];
const TAUGHT = ['accept', 'ask', 'ignore', 'follow'] as const;

const part = fc.record({
  action: fc.constantFrom(...TAUGHT),
  numbers: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
});
const style = fc.record({
  locale: fc.constantFrom(...LOCALES),
  between: fc.constantFrom(' ', ', ', ' & ', ' and '),
  after: fc.constantFrom(', ', '; ', '. ', ' '),
  upper: fc.boolean(),
});
const word = fc.oneof(
  fc.constantFrom('accept', 'ignore', 'rest', 'to', '-', ',', 'and', 'x', 'not', 'settings'),
  fc.integer({ min: 0, max: 60 }).map(String),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

/** A digest of so many rows, the third of a mail that nobody vouches for. */
const digestOf = (count: number) => {
  const keys = Array.from({ length: count }, (_, n) => `i.${n + 1}` as InvitationKey); // keys are any text here
  return {
    rows: keys.map((key, n) => ({ number: n + 1, key, group: 'worth-accepting' as const, campaign: null })),
    // Only trust and decision are looked at.
    invitations: new Map(
      keys.map((key, n) => [key, { trust: n === 2 ? 'unverified' : 'verified', decision: null }]),
    ) as never,
    keys,
  };
};

export const replyProperties: FuzzProperties = {
  'orders come back whatever their numbers, language and separators': (run) =>
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), style, (parts, { locale, between, after, upper }) => {
        const words = REPLY_WORDS[locale];
        const text = parts.map(({ action, numbers }) => `${words[action]} ${numbers.join(between)}`).join(after);
        const expected = parts.map(({ action, numbers }) => ({ action, numbers, rest: false }));
        const read = readReply([upper ? text.toUpperCase() : text]);
        assert.deepEqual(
          read.map(({ orders }) => orders),
          [expected],
        );
      }),
      run,
    ),
  'no number is named that is not written or between two that are': (run) =>
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { text, orders } of readReply(lines)) {
          const written = (text.match(/\d+/gu) ?? []).map(Number);
          for (const number of (orders ?? []).flatMap(({ numbers }) => numbers))
            assert.ok(number >= Math.min(...written) && number <= Math.max(...written));
        }
      }),
      run,
    ),
  'only what the digest lists is decided, by no more than can be taken back': (run) =>
    fc.assert(
      fc.property(fc.array(line), fc.nat(12), (lines, rows) => {
        const { keys, ...digest } = digestOf(rows);
        const { decisions } = decideByReply(lines.join('\n'), digest, { name: 'Ada Sorel', domain: DOMAIN });
        for (const [key, action] of decisions) {
          assert.ok(keys.includes(key));
          assert.ok(TAKEN_BACK.includes(action));
          if (key === 'i.3') assert.ok(action === 'ignore' || action === 'later');
        }
      }),
      run,
    ),
  'words below a quotation are not the writer’s': (run) =>
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (above, below) => {
        const text = [...above, '-----Original Message-----', ...below].join('\n');
        assert.deepEqual(ownWords(text, DOMAIN), ownWords(above.join('\n'), DOMAIN));
      }),
      run,
    ),
  'any mail is a reply with words or without, and has a name': (run) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(600), fc.nat(30), fc.uint8Array({ maxLength: 12 })), { maxLength: 4 }),
        async (lines, html, edits) => {
          const mail = writeReply({ from: 'ada@fernholz.example', to: `r.0@${DOMAIN}`, text: lines.join('\n'), html });
          const changed = edits.reduce((bytes, [at, cut, put]) => {
            const from = Math.min(at, bytes.length);
            return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
          }, Buffer.from(mail));
          const { text, replyId } = await readReplyMail(changed);
          assert.equal(typeof text, 'string');
          assert.match(replyId, /^[\w-]{22}$/u);
        },
      ),
      run,
    ),
};
