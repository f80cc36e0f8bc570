import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../src/index.ts';
import { GENERATIONS, type Way, writeMail } from './writer/index.ts';

const WAYS_IN = ['direct', 'gmail', 'apple-plain', 'attached-rfc822'] as const satisfies readonly Way[];
const MAILS = GENERATIONS.flatMap((generation) =>
  WAYS_IN.map((way) => writeMail({ seed: `mutated ${generation} ${way}`, generation, way }, { key: null }).eml),
);

type Mutation = (bytes: Uint8Array) => Uint8Array;

const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Half of all places lie in the head and the first boundary, where a byte weighs most. */
const place = fc.oneof(
  share,
  share.map((value) => value * 0.05),
);
const syntax = fc.constantFrom(
  '\r\n\r\n',
  '\0',
  '=',
  '=?utf-8?B?',
  '--',
  '<a href="',
  '</',
  '"',
  '(',
  '<!--',
  '\u{1f44b}',
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 12 })).map(
    ([where, put]): Mutation =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, where)), put, bytes.subarray(at(bytes, where) + put.length)),
  ),
  fc.tuple(place, syntax).map(
    ([where, put]): Mutation =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, where)), Buffer.from(put), bytes.subarray(at(bytes, where))),
  ),
  share.map(
    (end): Mutation =>
      (bytes) =>
        bytes.slice(0, at(bytes, end)),
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 2_000 })).map(
    ([from, to, length]): Mutation =>
      (bytes) =>
        joined(
          bytes.subarray(0, at(bytes, to)),
          bytes.subarray(at(bytes, from), at(bytes, from) + length),
          bytes.subarray(at(bytes, to)),
        ),
  ),
);

describe('ten thousand mutated mails', () => {
  it('are each read into at least one reading, and none brings the reader down', { timeout: 600_000 }, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MAILS),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (mail, mutations) => {
          const readings = await readMail(mutations.reduce((bytes, mutate) => mutate(bytes), mail));
          read += 1;
          expect(readings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 10_000, seed: 20_261_124 },
    );
    expect(read).toBe(10_000);
  });
});
