import assert from 'node:assert/strict';
import type { FuzzProperties } from '@guestlist/model/test-fuzz';
import fc from 'fast-check';
import { handOver } from '../src/upload/hand-over.ts';
import { splitMails } from '../src/upload/split-mails.ts';

const line = fc.oneof(
  fc.constantFrom('', 'From ana@b.example Mon Nov 23 07:00:00 2026', '>From here', '>>From there', 'From: x@y.example'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
);
const ending = fc.constantFrom('\n', '\r\n');

/** A mail as a mailbox may hold it: a field on top, lines, and a line end at the end. */
const mail = fc
  .tuple(fc.array(line, { maxLength: 12 }), ending)
  .map(([lines, end]) => ['Subject: hi', '', ...lines, ''].join(end));

/** RFC 4155 with `>From ` quoting, as mail programs export a folder. */
const mbox = (mails: readonly string[]): string =>
  mails.map((one) => `From ana@b.example Mon Nov 23 07:00:00 2026\n${one.replace(/^(>*From )/gmu, '>$1')}\n`).join('');

export const uploadProperties: FuzzProperties = {
  'a mailbox comes apart into the mails it was made of': (run) =>
    fc.assert(
      fc.property(fc.array(mail, { minLength: 1, maxLength: 8 }), (mails) => {
        const parts = splitMails(Buffer.from(mbox(mails), 'latin1')).map((part) => part.toString('latin1'));
        assert.deepEqual(
          parts.map((part) => part.replace(/\n$/u, '')),
          mails,
        );
      }),
      run,
    ),
  'any file is taken or refused, and nothing is made up': (run) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 40 }),
        ending,
        async (lines, end) => {
          const file = Buffer.from(lines.join(end));
          const keys: string[] = [];
          let [bytes, ids, notices] = [0, 0, 0];
          const outcome = await handOver(
            {
              putRaw: async (key, part) => {
                keys.push(key);
                bytes += part.length;
              },
              notify: async (notice) => {
                notices += 1;
                assert.ok(!notice.includes('Subject'));
              },
              newId: () => {
                ids += 1;
                return String(ids);
              },
              now: () => new Date(0),
            },
            { email: 'ines@example.org', door: 'abc@in.example.org' },
            file,
          );
          assert.ok(bytes <= file.length);
          assert.equal(notices, keys.length);
          assert.equal(keys.length, outcome.outcome === 'taken' ? outcome.mails : 0);
          for (const key of keys) assert.match(key, /^upload-\d+$/u);
        },
      ),
      run,
    ),
};
