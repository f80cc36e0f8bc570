const MARKS = /\p{M}+/gu;
const INVISIBLE = /\p{Cf}+/gu;
const SPACES = /\s+/gu;
/** Letters, digits, hyphen and apostrophe of ASCII, in one word: most words, and they need only lower case. */
const PLAIN_WORD = /^[A-Za-z0-9'-]*$/u;

/**
 * Folds text for comparison: compatibility forms, accents, case, invisible characters and runs of white space go.
 * Letters that do not decompose (ß, ø, ł) are spelled out as people type them.
 *
 * @param text any text
 * @returns the folded text; equal for texts that a reader would call the same
 */
export const fold = (text: string): string => (PLAIN_WORD.test(text) ? text.toLowerCase() : foldAll(text));

const foldAll = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/æ/gu, 'ae')
    .replace(/œ/gu, 'oe')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(SPACES, ' ')
    .trim();
