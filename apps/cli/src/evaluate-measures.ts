import type { Verdict } from '@guestlist/model';
import type { Case } from './evaluate-facts.ts';

export interface Judged {
  readonly of: Case;
  readonly verdict: Verdict;
}

export interface Tally {
  readonly n: number;
  readonly correct: number;
}

export interface Measures {
  readonly n: number;
  readonly balancedAccuracy: number;
  readonly recallWorth: number;
  readonly precisionWorth: number;
  readonly auc: number;
  readonly brier: number;
}

export const isCorrect = ({ of, verdict }: Judged): boolean =>
  (of.record.label === 'worth') === (verdict.group === 'worth-accepting');

/** The share of pairs (one worth, one mass) that the score puts in the right order; ties count half. */
const areaUnderCurve = (judged: readonly Judged[]): number => {
  const worth = judged.filter(({ of }) => of.record.label === 'worth').map(({ verdict }) => verdict.score);
  const mass = judged.filter(({ of }) => of.record.label === 'mass').map(({ verdict }) => verdict.score);
  let right = 0;
  for (const a of worth) for (const b of mass) right += a > b ? 1 : a === b ? 0.5 : 0;
  return right / (worth.length * mass.length);
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The pooled figures; positive is `worth`. */
export const measure = (judged: readonly Judged[]): Measures => {
  const worth = judged.filter(({ of }) => of.record.label === 'worth');
  const mass = judged.filter(({ of }) => of.record.label === 'mass');
  const accepted = judged.filter(({ verdict }) => verdict.group === 'worth-accepting');
  const recall = share(worth.filter(isCorrect).length, worth.length);
  return {
    n: judged.length,
    balancedAccuracy: (recall + share(mass.filter(isCorrect).length, mass.length)) / 2,
    recallWorth: recall,
    precisionWorth: share(accepted.filter(isCorrect).length, accepted.length),
    auc: areaUnderCurve(judged),
    brier: share(
      judged.reduce(
        (sum, { of, verdict }) => sum + (verdict.score / 100 - (of.record.label === 'worth' ? 1 : 0)) ** 2,
        0,
      ),
      judged.length,
    ),
  };
};

/** How many of each group were judged right. */
export const tally = (judged: readonly Judged[], key: (one: Judged) => string): Readonly<Record<string, Tally>> => {
  const tallies = new Map<string, { n: number; correct: number }>();
  for (const one of judged) {
    const entry = tallies.get(key(one)) ?? { n: 0, correct: 0 };
    entry.n += 1;
    if (isCorrect(one)) entry.correct += 1;
    tallies.set(key(one), entry);
  }
  return Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
};
