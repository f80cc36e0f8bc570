import { CITY_REGIONS } from '../lexicon/places.ts';
import { COMMON_WORDS, SMALL_WORDS } from '../lexicon/small-words.ts';
import type { Token } from './tokens.ts';

const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{L}{3}$/u;
const DIGIT = /^\d/u;
const SHORTEST = 4;
/** Words that may stand anywhere. */
const DULL: ReadonlySet<string> = new Set([...SMALL_WORDS, ...COMMON_WORDS, ...CITY_REGIONS.keys()]);

/** Whether a word tells one thing from another: four letters, or three with two capitals. */
export const isTelling = ({ word, folded }: Pick<Token, 'word' | 'folded'>): boolean =>
  (folded.length >= SHORTEST || (word.length === 3 && ACRONYM.test(word))) && !DULL.has(folded) && !DIGIT.test(folded);
