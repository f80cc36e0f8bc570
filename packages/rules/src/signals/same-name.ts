import { NAME_FILLERS } from '../lexicon/small-words.ts';
import { remembering } from '../text/remembering.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

const MOST_REMEMBERED = 5_000;
const FEWEST_LETTERS = 3;

/** The words that tell a name from others, folded; all of its words where each is such as “group” or “university”. */
export const tellingWords = (tokens: readonly Token[]): readonly string[] => {
  const telling = tokens.map((token) => token.folded).filter((word) => !NAME_FILLERS.has(word));
  return telling.length > 0 ? telling : tokens.map((token) => token.folded);
};

/** Whether a word is a name's, or that with an ending of up to three letters. */
export const near = (wanted: string, word: string): boolean =>
  word === wanted || (wanted.length >= 5 && word.startsWith(wanted) && word.length - wanted.length <= 3);

const tellingOf = remembering<readonly string[]>(MOST_REMEMBERED, (name) => tellingWords(tokensOf(name)));

const hasNear = (many: readonly string[], word: string): boolean => {
  for (const other of many)
    if (other.charCodeAt(0) === word.charCodeAt(0) && (near(word, other) || near(other, word))) return true;
  return false;
};

const shorterFirst = (one: readonly string[], two: readonly string[]): readonly (readonly string[])[] =>
  one.length <= two.length ? [one, two] : [two, one];

const isSame = (one: readonly string[], two: readonly string[]): boolean => {
  const [few = [], many = []] = shorterFirst(one, two);
  for (const word of few) if (!hasNear(many, word)) return false;
  return few.join('').length >= FEWEST_LETTERS;
};

/** Whether companies have the same name as this one: the words that tell one are all among those of the other. Knows no places, so that what reads this reads no lexicon. */
export const sameNameAs = (a: string): ((b: string) => boolean) => {
  const one = tellingOf(a);
  return (b) => isSame(one, tellingOf(b));
};

/** The words by which two have the same name, and whether neither has more; null where they do not. */
export const sharedName = (
  a: string,
  b: string,
): { readonly words: readonly string[]; readonly whole: boolean } | null => {
  const [one, two] = [tellingOf(a), tellingOf(b)];
  const [few = [], many = []] = shorterFirst(one, two);
  return isSame(one, two) ? { words: few, whole: few.length === many.length } : null;
};
