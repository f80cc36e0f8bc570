import { type Concept, LEXICON } from '../lexicon/concepts.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Hit } from './word-index.ts';

/** Longest evidence that is kept; more is cut with `…`. */
export const EVIDENCE_LIMIT = 160;

/** A text with its words and the concepts found in it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Concept>[];
  readonly concepts: ReadonlySet<Concept>;
}

export const readingOf = (text: string): Reading => {
  const tokens = tokensOf(text);
  const hits = LEXICON.find(tokens);
  return { text, tokens, hits, concepts: new Set(hits.map((hit) => hit.concept)) };
};

export const bounded = (text: string): string =>
  text.length <= EVIDENCE_LIMIT ? text : `${text.slice(0, EVIDENCE_LIMIT - 1)}…`;

/** The exact words of a text from one word to before another. */
export const wordsBetween = (reading: Reading, from: number, to: number): string => {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first === undefined || last === undefined
    ? ''
    : bounded(reading.text.normalize('NFC').slice(first.start, last.end));
};

/** The first words of a text that stand for one of the concepts, or null. */
export const wordsOf = (reading: Reading, wanted: readonly Concept[]): string | null => {
  if (!wanted.some((concept) => reading.concepts.has(concept))) return null;
  const hit = reading.hits.find((found) => wanted.includes(found.concept));
  return hit === undefined ? null : wordsBetween(reading, hit.from, hit.to);
};
