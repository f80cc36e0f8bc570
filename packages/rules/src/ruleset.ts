import { RULESET_DATE } from './ruleset-date.ts';
import { TABLES_DIGEST } from './ruleset-tables.ts';

/** The version of the rule set, stored with each verdict: a date and a digest of the lexicon, the points, the policy and the golden table. */
export const RULESET = `${RULESET_DATE}-${TABLES_DIGEST}`;
