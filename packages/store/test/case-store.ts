import type { Store } from '../src/index.ts';

/** Gives the store under test, once it is there. */
export type TheStore = () => Store;

/** The clock of all cases: the evening of 2026-11-20. */
export const CASE_NOW = Date.parse('2026-11-20T20:00:00.000Z');
