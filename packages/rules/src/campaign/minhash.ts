/** Signature size: 32 hashes of 32 bits, 256 hexadecimal letters; a likeness is known to about ±0.09. */
const HASHES = 32;
const LETTERS = 8;
const FEWEST_WORDS = 6;
const STEM = 5;
const END = -1;

/** Where the hash of each seed begins. */
const seedOf = (at: number): number => 2166136261 ^ Math.imul(at + 1, 2654435761);

/** One step of FNV-1a. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

/** Mixed as MurmurHash3 ends; the highest bit turned, so that comparing as signed numbers compares as unsigned ones. */
const mixed = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return half ^ (half >>> 13) ^ 0x80000000;
};

const hex = (smallest: number): string => ((smallest ^ 0x80000000) >>> 0).toString(16).padStart(LETTERS, '0');

/** The smallest hashes of the shingles for one seed and the next: a processor does both in the time of one. */
const twoSmallest = (shingles: Int32Array, seed: number): string => {
  const first = seedOf(seed);
  const second = seedOf(seed + 1);
  let a = first;
  let b = second;
  let leastA = 0x7fffffff;
  let leastB = 0x7fffffff;
  for (let at = 0; at < shingles.length; at += 1) {
    const code = shingles[at] ?? END;
    if (code === END) {
      leastA = Math.min(leastA, mixed(a));
      leastB = Math.min(leastB, mixed(b));
      a = first;
      b = second;
    } else {
      a = step(a, code);
      b = step(b, code);
    }
  }
  return hex(leastA) + hex(leastB);
};

/** The stems and pairs of stems of words, each once, as codes with `END` after each. */
const shinglesOf = (words: readonly string[]): Int32Array => {
  const stems = words.filter((word) => word.length > 2).map((word) => word.slice(0, STEM));
  const shingles = new Set(stems);
  for (let at = 1; at < stems.length; at += 1) shingles.add(`${stems[at - 1]} ${stems[at]}`);
  const codes = new Int32Array(stems.length * (STEM + 1) * 3).fill(END);
  let to = 0;
  for (const shingle of shingles) {
    for (let at = 0; at < shingle.length; at += 1) codes[to + at] = shingle.charCodeAt(at);
    to += shingle.length + 1;
  }
  return codes.subarray(0, to);
};

/**
 * MinHash (Broder 1997) of the stems and pairs of stems of a note. Written here: no dependency in the bundle.
 *
 * @returns hexadecimal; null when the note is too short to tell anything
 */
export const noteSignature = (words: readonly string[]): string | null => {
  if (words.length < FEWEST_WORDS) return null;
  const shingles = shinglesOf(words);
  let signature = '';
  for (let seed = 0; seed < HASHES; seed += 2) signature += twoSmallest(shingles, seed);
  return signature;
};

/** The estimated share of shingles two notes have in common, 0 to 1. */
export const likeness = (a: string, b: string): number => {
  if (a.length !== b.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += LETTERS) if (isSame(a, b, at)) same += 1;
  return same / HASHES;
};

/** Whether two signatures have the same hash from a letter on. */
const isSame = (a: string, b: string, from: number): boolean => {
  for (let at = from; at < from + LETTERS; at += 1) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
};
