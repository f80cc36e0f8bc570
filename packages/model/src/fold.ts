const MARKS = /\p{M}+/gu;
const INVISIBLE = /\p{Cf}+/gu;
const SPACES = /\s+/gu;
/** ASCII but the backtick, with single spaces between: most texts, and they need only lower case. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/u;

/**
 * Folds text for comparison: compatibility forms, accents, case, invisible characters and runs of white space go.
 * Letters that do not decompose (ß, ø, ł) are spelled out as people type them.
 *
 * @param text any text
 * @returns the folded text; equal for texts that a reader would call the same
 */
export const fold = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldAll(text));

const foldAll = (text: string): string => {
  const bare = text.normalize('NFKD').replace(MARKS, '');
  return PLAIN.test(bare) ? bare.toLowerCase() : spelledOut(bare);
};

const spelledOut = (text: string): string =>
  text
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
