/** How many bits tell the first letters of a word, and how many its last. */
const BITS = 13;
const MASK = (1 << BITS) - 1;
const BITS_OF_A_CELL = 5;

/** A word's beginning is this long or shorter, and so is its end. */
const HEAD = 4;
const TAIL = 5;

const hashOf = (word: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1);
  return hash >>> (32 - BITS);
};

/** A number for the first four letters of a folded word and its last five: words that share those share it. */
export const codeOf = (folded: string): number =>
  hashOf(folded, 0, Math.min(HEAD, folded.length)) |
  (hashOf(folded, Math.max(0, folded.length - TAIL), folded.length) << BITS);

/**
 * What goes through it may begin, or end, like one of some words; what does not surely does not. It is asked before a word is looked up:
 * a bit is found where a table of words would have to be fetched from memory.
 */
export interface Sieve {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
}

const CELLS = 1 << (BITS - BITS_OF_A_CELL);

const put = (cells: Int32Array, place: number): void => {
  const cell = place >> BITS_OF_A_CELL;
  cells[cell] = (cells[cell] ?? 0) | (1 << place);
};

const has = (cells: Int32Array, place: number): boolean => (((cells[place >> BITS_OF_A_CELL] ?? 0) >> place) & 1) === 1;

export const sieveOf = (words: Iterable<string>): Sieve => {
  const sieve = { heads: new Int32Array(CELLS), tails: new Int32Array(CELLS) };
  for (const word of words) {
    const code = codeOf(word);
    put(sieve.heads, code & MASK);
    put(sieve.tails, code >> BITS);
  }
  return sieve;
};

/** Whether a word of this code may begin with the same four letters as one of the sieve's, or be one that is shorter. */
export const mayBegin = ({ heads }: Sieve, code: number): boolean => has(heads, code & MASK);

/** Whether it may begin so, or end with the same five letters. */
export const mayBeginOrEnd = ({ heads, tails }: Sieve, code: number): boolean =>
  has(heads, code & MASK) || has(tails, code >> BITS);
