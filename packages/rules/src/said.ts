import type { Concept } from './lexicon/concepts.ts';
import type { Fired } from './rule.ts';
import { bounded, type Reading, wordsOf } from './text/reading.ts';

/** Fired with these words as evidence; they also fill the sentence. */
export const quoting = (words: string): Fired => ({ evidence: bounded(words), params: { words: bounded(words) } });

/** Fired with these words as evidence, if there are any. */
export const quotingAny = (words: string | null): Fired | null => (words === null ? null : quoting(words));

const MOST_QUOTED = 4;

/** Fired with the first of these words as evidence, if there are any. */
export const quotingSome = (words: readonly string[]): Fired | null =>
  words.length === 0 ? null : quoting(words.slice(0, MOST_QUOTED).join(', '));

/** Fired with the words of a text that stand for one of the concepts; null when none does. */
export const said = (reading: Reading, concepts: readonly Concept[]): Fired | null => {
  const words = wordsOf(reading, concepts);
  return words === null || words === '' ? null : quoting(words);
};
