import type { Facts, InvitationKey, Strictness } from '@guestlist/model';
import { judge } from './judge.ts';

/** What another setting of the dial would have changed. */
export interface Replay {
  readonly total: number;
  /** Invitations that would change groups, in the order given. */
  readonly flipped: readonly InvitationKey[];
}

/**
 * Replays past invitations under two settings of the dial: "3 of your last 90 would flip".
 *
 * @param past the facts of past invitations, as they were judged
 */
export const replay = (past: readonly Facts[], from: Strictness, to: Strictness): Replay => ({
  total: past.length,
  flipped: past.filter((facts) => judge(facts, from).group !== judge(facts, to).group).map(({ key }) => key),
});
