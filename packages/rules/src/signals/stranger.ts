import type { Trade } from '../lexicon/concepts.ts';
import type { Signals } from './signals.ts';
import { isMoreThanNear, isNear } from './wish-match.ts';

type Known = Pick<Signals, 'withoutNote' | 'member' | 'inviter' | 'wanted' | 'bond' | 'visit' | 'nearness'>;

/** Whether the member looks for what they do: a neighbouring trade only counts of somebody who lives near. */
export const isOfWish = ({ wanted, nearness }: Pick<Signals, 'wanted' | 'nearness'>): boolean =>
  isMoreThanNear(wanted) || (isNear(wanted) && nearness === 'same-area');

/** Whether somebody has nothing to do with the member, as far as is known: no word, no look, no common past, and no trade that is the member's or near to what they look for. */
export const isStranger = ({ withoutNote, member, inviter, wanted, bond, visit, nearness }: Known): boolean =>
  withoutNote !== null &&
  member !== null &&
  inviter !== null &&
  !(isOfWish({ wanted, nearness }) || bond !== null || visit !== null) &&
  ![...inviter.trades].some((found) => member.trades.has(found));

/**
 * The trade of a stranger.
 *
 * @returns null for anybody who has something to do with the member, and where no trade is known
 */
export const strangersTrade = (signals: Known): Trade | null => {
  const [trade] = signals.inviter?.trades ?? [];
  return trade !== undefined && isStranger(signals) ? trade : null;
};
