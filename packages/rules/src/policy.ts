/**
 * Groups of rules that see the same thing from several sides, with the most they may give or take together.
 * A cap keeps one side of the story from deciding alone; what it takes away is shown as `group-limit`.
 * Where they live and whom they know, and that they wrote at all, lift nobody into the other group alone: with the base they stay below 50.
 */
export const GROUPS = {
  note: { title: 'What the note says', most: 60, least: -50 },
  writing: { title: 'That they wrote at all', most: 5, least: 0 },
  manner: { title: 'How the note is written', most: 14, least: -20 },
  selling: { title: 'Selling', most: 0, least: -60 },
  wishes: { title: 'What the member asked for', most: 55, least: -50 },
  bond: { title: 'A past or present in common', most: 60, least: 0 },
  relations: { title: 'Shared relations', most: 5, least: -25 },
  attention: { title: 'Whether they looked', most: 25, least: -10 },
  headline: { title: 'How the headline speaks', most: 25, least: -50 },
  campaign: { title: 'One of many', most: 0, least: -50 },
  place: { title: 'Near or far', most: 5, least: -25 },
  scam: { title: 'Patterns of fraud', most: 0, least: -60 },
} as const;

export type GroupId = keyof typeof GROUPS;

/** A mail nobody vouches for, or one written to somebody else, never counts as worth accepting. */
export const DISTRUST_LIMIT = 49;
export const DISTRUST_POINTS = -10;

/** Fraud outweighs all that speaks for somebody: who shows one of these patterns stays below what is worth accepting. */
export const FRAUD_RULES: ReadonlySet<string> = new Set([
  'scam-money',
  'scam-easy-money',
  'scam-romance',
  'scam-run-code',
]);

export const SCORE_MIN = 0;
export const SCORE_MAX = 100;

/** A mass invitation below this is not told what would have made it worth accepting. */
export const LEAST_HOPE = 20;

/** The member's one dial, in points. */
export const STRICTNESS_POINTS = { open: 8, balanced: 0, strict: -8 } as const;

/** The most that decisions of the member may move a score. */
export const LEARNED_LIMIT = 20;
/** Points of one unit of log-odds of what was learned; the limit above holds for all of it together. */
export const LEARNED_POINTS = 14;

/**
 * How many like decisions it takes to move somebody out of those worth accepting against such a reason. A person both know, what the note
 * knows of the member and a line of wishes met closely are never outvoted; a trade the member looks for only by many.
 */
export const ALIKE_TO_OUTVOTE: ReadonlyMap<string, number> = new Map([
  ['known-inviter', Number.POSITIVE_INFINITY],
  ['met-before', Number.POSITIVE_INFINITY],
  ['my-work-named', Number.POSITIVE_INFINITY],
  ['sent-by-someone', Number.POSITIVE_INFINITY],
  ['shared-past-told', Number.POSITIVE_INFINITY],
  ['shared-relation-known', Number.POSITIVE_INFINITY],
  ['shared-relation-named', Number.POSITIVE_INFINITY],
  ['wanted-closely', Number.POSITIVE_INFINITY],
  ['wanted-trade', 4],
]);
