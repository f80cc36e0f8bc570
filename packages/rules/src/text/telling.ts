import { CITY_REGIONS } from '../lexicon/places.ts';
import { COMMON_WORDS, SMALL_WORDS } from '../lexicon/small-words.ts';

const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{L}{3}$/u;
const DIGIT = /^\d/u;
const SHORTEST = 4;

/** Whether a word tells one thing from another: four letters, or three with two capitals. */
export const isTelling = ({ word, folded }: { readonly word: string; readonly folded: string }): boolean =>
  (folded.length >= SHORTEST || (word.length === 3 && ACRONYM.test(word))) &&
  !SMALL_WORDS.has(folded) &&
  !COMMON_WORDS.has(folded) &&
  !CITY_REGIONS.has(folded) &&
  !DIGIT.test(folded);
