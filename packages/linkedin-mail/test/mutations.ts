import fc from 'fast-check';

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

/** A mail with one to three things done to its bytes: overwritten, pushed in, cut off, or said twice. */
export const mutated = (mail: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((mutations) => mutations.reduce((bytes, mutate) => mutate(bytes), mail));
