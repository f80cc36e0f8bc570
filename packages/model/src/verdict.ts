import type { Finding } from './finding.ts';

export type Group = 'worth-accepting' | 'mass-invite';

/** The lowest score that is worth accepting. */
export const WORTH_FROM = 50;

/** The group follows from the score alone. */
export const groupOf = (score: number): Group => (score >= WORTH_FROM ? 'worth-accepting' : 'mass-invite');

/** What the rules say of one invitation. */
export interface Verdict {
  readonly group: Group;
  /** 0 to 100: the sum of the findings' points. */
  readonly score: number;
  /** Findings with points other than 0, heaviest first, after `base`. */
  readonly findings: readonly Finding[];
  /** The version of the rule set that judged. */
  readonly ruleset: string;
  /** False only if a rule failed or the invitation's card could not be read. */
  readonly complete: boolean;
}
