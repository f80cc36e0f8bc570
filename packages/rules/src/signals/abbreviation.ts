import { NAME_FILLERS } from '../lexicon/small-words.ts';

/**
 * Whether a short word is made of the beginnings of all words of a name, in order: "klu" of "Koninklijke Luchtmacht", "hva" of
 * "Hogeschool van Amsterdam". Words such as "of" may give nothing.
 *
 * @param short folded
 * @param words of the name, folded
 */
export const isSpelledBy = (short: string, words: readonly string[]): boolean => {
  const [word, ...rest] = words;
  if (word === undefined) return short === '';
  if (NAME_FILLERS.has(word) && word.length <= 3 && isSpelledBy(short, rest)) return true;
  for (let letters = 1; letters <= word.length && word.startsWith(short.slice(0, letters)); letters += 1) {
    if (letters > short.length) return false;
    if (isSpelledBy(short.slice(letters), rest)) return true;
  }
  return false;
};
