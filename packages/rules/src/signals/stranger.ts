import type { Trade } from '../lexicon/concepts.ts';
import type { Signals } from './signals.ts';
import { isNear } from './wish-match.ts';

/**
 * The trade of somebody who has nothing to do with the member, as far as is known: no word, no look, no common past, and a trade that is
 * neither the member's nor near to what they look for.
 *
 * @returns null for anybody who has something, and where no trade is known
 */
export const strangersTrade = ({
  withoutNote,
  member,
  inviter,
  wanted,
  bond,
  visit,
}: Pick<Signals, 'withoutNote' | 'member' | 'inviter' | 'wanted' | 'bond' | 'visit'>): Trade | null => {
  if (withoutNote === null || member === null || inviter === null) return null;
  const [trade] = inviter.trades;
  const met = isNear(wanted) || bond !== null || visit !== null;
  const known = [...inviter.trades].some((found) => member.trades.has(found));
  return met || known || trade === undefined ? null : trade;
};
