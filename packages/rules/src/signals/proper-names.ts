import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { gapBefore, type Reading } from '../text/reading.ts';
import { TITLES } from './note-words.ts';

const NOUNS_IN_CAPITALS = 0.3;
const SENTENCE_END = /[.!?:\n"«“(]/u;
const LONG = /^\p{L}{4}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const PLACE_WORDS: ReadonlySet<string> = new Set(['bei', 'aus', 'in', 'von', 'nach']);

interface Capitals {
  /** The indexes of words in capitals inside sentences. */
  readonly inside: readonly number[];
  /** Whether so many are that all nouns have them, as in German. */
  readonly ofNouns: boolean;
}

const capitalsOf = (reading: Reading, isKnown: (folded: string) => boolean): Capitals => {
  const inside: number[] = [];
  let long = 0;
  let longCapitals = 0;
  for (const [at, { word, folded, capital }] of reading.tokens.entries()) {
    if (at === 0 || SENTENCE_END.test(gapBefore(reading, at))) continue;
    if (capital) inside.push(at);
    // A name of the writer’s own, in whatever script, says nothing of how nouns are written.
    if (!LONG.test(word) || isKnown(folded)) continue;
    long += 1;
    if (capital) longCapitals += 1;
  }
  return { inside, ofNouns: longCapitals > long * NOUNS_IN_CAPITALS };
};

/** Words in capitals inside sentences, other than those known. Where all nouns have capitals, only those of two capitals or after a title. */
export const properNames = (reading: Reading, isKnown: (folded: string) => boolean): readonly string[] => {
  const { inside, ofNouns } = capitalsOf(reading, isKnown);
  const names: string[] = [];
  for (const at of inside) {
    const { word, folded } = reading.tokens[at] ?? { word: '', folded: '' };
    const before = reading.tokens[at - 1]?.folded ?? '';
    const sure = !ofNouns || TWO_CAPITALS.test(word) || TITLES.has(before) || PLACE_WORDS.has(before);
    if (sure && word.length >= 2 && !TITLES.has(folded) && !SMALL_WORDS.has(folded) && !isKnown(folded))
      names.push(word);
  }
  return names;
};
