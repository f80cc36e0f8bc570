import type { Finding } from './finding.ts';

export type Group = 'worth-accepting' | 'mass-invite';

/** The lowest score that is worth accepting. */
export const WORTH_FROM = 50;

/** The group follows from the score alone. */
export const groupOf = (score: number): Group => (score >= WORTH_FROM ? 'worth-accepting' : 'mass-invite');

/** The smallest change that would have put an invitation into the other group. */
export interface Counterfactual {
  /** What would have had to be there for a mass invitation; what would have had to be missing for one worth accepting. */
  readonly changes: readonly ('note' | 'shared-relations' | 'visit')[];
  /** What the score would have been: it tells which of the two. */
  readonly score: number;
}

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
  /** Kept beside the verdict, for the digest and the pages to tell; null when no small change was enough, or none worth a word. */
  readonly counterfactual?: Counterfactual | null;
}
