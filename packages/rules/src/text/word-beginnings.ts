import { COMMON_WORDS, SMALL_WORDS } from '../lexicon/small-words.ts';
import { keptWith, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const SHORTEST = 4;
const LETTERS = 5;

/** How a word begins, folded; words of one stem begin alike: "purchasing", "purchaser". Null for words that stand anywhere. */
export const beginningOf = ({ folded }: Pick<Token, 'folded'>): string | null =>
  folded.length < SHORTEST || SMALL_WORDS.has(folded) || COMMON_WORDS.has(folded) ? null : folded.slice(0, LETTERS);

/** The words of a text that tell something, each with how it begins. */
export const beginnings = keptWith(
  ({ tokens }: Reading): readonly { readonly token: Token; readonly beginning: string }[] =>
    tokens.flatMap((token) => {
      const beginning = beginningOf(token);
      return beginning === null ? [] : [{ token, beginning }];
    }),
);
