import type { Trade } from '../lexicon/concepts.ts';
import type { Wish } from './wishes.ts';

/** A seller's headline names whom they sell to, so it meets wishes for those by mistake. */
const SELLERS_SHARE = 0.4;

/** Who sells what a member looks for is nearly as welcome as who makes it. */
const SELLERS_SHARE_OF_FIRMS = 0.85;

const RECRUITING: Trade = 'people/recruiting';

const sellersShare = (wish: Wish, recruits: boolean): number => {
  // The trade a recruiter names is whom they look for, not what they supply.
  if (recruits && !wish.trades.has(RECRUITING)) return SELLERS_SHARE;
  if (wish.asksSellers) return 1;
  return wish.asksFirms ? SELLERS_SHARE_OF_FIRMS : SELLERS_SHARE;
};

/** A wish that asks for people who learn a trade and do not have it yet. */
const asksLearners = ({ roles }: Wish): boolean => roles.has('role/student') || roles.has('role/candidate');

/** Who learns a trade is not yet of it: a line that does not ask for learners is met by them only in part. */
const LEARNERS_SHARE = 0.5;

/** Who is read, as far as it changes what their words mean to a list. */
export interface Speaker {
  /** They sell: whom they serve meets a wish by mistake. */
  readonly sells?: boolean;
  /** They look for people to place with others. */
  readonly recruits?: boolean;
  /** A student who gives no reason. */
  readonly learns?: boolean;
  /** Whether lines that name a kind of seller may match at all, and trades that both lists speak of; they may unless it says no. */
  readonly mayBeSeller?: boolean;
}

/** What part of a wish somebody's words can meet. */
export const shareOf = (wish: Wish, { sells = false, recruits = false, learns = false }: Speaker): number =>
  (sells || recruits ? sellersShare(wish, recruits) : 1) * (learns && !asksLearners(wish) ? LEARNERS_SHARE : 1);
