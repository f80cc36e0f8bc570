import { TABLES } from '../lexicon/tables.ts';
import { packed } from '../text/packed-index.ts';

/** The lexicon as `wordIndex` reads it. */
export const packedLexicon = (): string => packed({ ...TABLES.trades, ...TABLES.roles, ...TABLES.cues });
