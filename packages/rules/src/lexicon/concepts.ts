import { packedLexicon } from '../packed/lexicon.ts';
import { remembering } from '../text/remembering.ts';
import { wordIndex } from '../text/word-index.ts';
import type { TABLES } from './tables.ts';

export type Trade = keyof (typeof TABLES)['trades'];
export type Role = keyof (typeof TABLES)['roles'];
export type Cue = keyof (typeof TABLES)['cues'];
export type Concept = Trade | Role | Cue;

/** Every concept of the lexicon, found in one pass over a text. */
export const LEXICON = wordIndex<Concept>(packedLexicon);

const MOST_CONCEPTS = 1_000;

/** The family of a concept: `health` of `health/nursing`, `role` of `role/owner`. */
const familyOf = (concept: Concept): string => concept.slice(0, concept.indexOf('/'));

/** Families that are no trade's. `concepts.test.ts` holds them against the tables. */
const CUE_FAMILIES: ReadonlySet<string> = new Set(['head', 'template', 'pitch', 'scam', 'note', 'wish']);

const kindOf = remembering(MOST_CONCEPTS, (concept: Concept): 'trade' | 'role' | 'cue' => {
  const family = familyOf(concept);
  if (family === 'role') return 'role';
  return CUE_FAMILIES.has(family) ? 'cue' : 'trade';
});

export const isTrade = (concept: Concept): concept is Trade => kindOf(concept) === 'trade';
export const isRole = (concept: Concept): concept is Role => kindOf(concept) === 'role';

/** The field a trade belongs to: `health` of `health/nursing`. */
export const fieldOf = remembering(MOST_CONCEPTS, (trade: Trade): string => familyOf(trade));

/** Whether every firm is asked to buy it, whatever its own trade. */
export const isForAnyFirm = (trade: Trade): boolean => fieldOf(trade) === 'firm';
