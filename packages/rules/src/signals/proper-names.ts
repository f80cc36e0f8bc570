import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { gapBefore, keptWith, type Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { TITLES } from './note-words.ts';

const NOUNS_IN_CAPITALS = 0.3;
const SENTENCE_END = /[.!?:\n"«“(]/u;
const LONG = /^\p{L}{4}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const PLACE_WORDS: ReadonlySet<string> = new Set(['bei', 'aus', 'in', 'von', 'nach']);

/** A word in capitals inside a sentence. */
interface Capital {
  readonly word: string;
  readonly folded: string;
  /** Whether it is a name even where all nouns have capitals. */
  readonly sure: boolean;
}

/** What a text says of names by itself. */
interface Sentences {
  readonly capitals: readonly Capital[];
  /** Longer words inside sentences. */
  readonly long: readonly Pick<Token, 'folded' | 'capital'>[];
}

const mayBeName = ({ word, folded }: Token): boolean =>
  word.length >= 2 && !TITLES.has(folded) && !SMALL_WORDS.has(folded);

const sentencesOf = keptWith((reading: Reading): Sentences => {
  const capitals: Capital[] = [];
  const long: Token[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    if (at === 0 || SENTENCE_END.test(gapBefore(reading, at))) continue;
    const { word, folded, capital } = token;
    const before = reading.tokens[at - 1]?.folded ?? '';
    if (capital && mayBeName(token))
      capitals.push({ word, folded, sure: TWO_CAPITALS.test(word) || TITLES.has(before) || PLACE_WORDS.has(before) });
    if (LONG.test(word)) long.push(token);
  }
  return { capitals, long };
});

/** Whether so many words are in capitals that all nouns have them, as in German. A name of the writer’s own, in whatever script, tells nothing of that. */
const haveNounsCapitals = (long: Sentences['long'], isKnown: (folded: string) => boolean): boolean => {
  const unknown = long.filter(({ folded }) => !isKnown(folded));
  return unknown.filter(({ capital }) => capital).length > unknown.length * NOUNS_IN_CAPITALS;
};

/** Words in capitals inside sentences, other than those known. Where all nouns have capitals, only those of two capitals or after a title. */
export const properNames = (reading: Reading, isKnown: (folded: string) => boolean): readonly string[] => {
  const { capitals, long } = sentencesOf(reading);
  const unknown = capitals.filter(({ folded }) => !isKnown(folded));
  const names =
    unknown.every(({ sure }) => sure) || !haveNounsCapitals(long, isKnown)
      ? unknown
      : unknown.filter(({ sure }) => sure);
  return names.map(({ word }) => word);
};
