import type { Fingerprint } from '@guestlist/model';
import type { Fired } from '../rule.ts';

/** Evidence of a campaign: how many others, and since when. */
export const together = (others: readonly Fingerprint[]): Fired => {
  const since =
    others
      .map((other) => other.at)
      .sort()[0]
      ?.slice(0, 10) ?? '';
  return { evidence: `${others.length} since ${since}`, params: { count: others.length, since } };
};
