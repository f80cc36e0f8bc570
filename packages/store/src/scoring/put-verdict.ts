import type { InvitationKey, Verdict } from '@guestlist/model';
import { all, is, present } from '../expression.ts';
import { FAILURE_ATTRIBUTES } from '../invitations/invitation-item.ts';
import { INDEX_ATTRIBUTES, invitationItemKey } from '../keys.ts';
import { updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { StoredInvitation } from '../types.ts';

export interface Settlement {
  readonly memberId: string;
  readonly key: InvitationKey;
  /** The revision that was judged. */
  readonly revision: number;
  /** Null leaves the verdict as it is (only the decision was learned from). */
  readonly verdict: Verdict | null;
  readonly viewedProfileAt: string | null;
  /** The decision that the memory has taken in by now. */
  readonly learned: StoredInvitation['learned'];
  /** ISO 8601, UTC. */
  readonly judgedAt: string;
}

/** The update a verdict is; pure. It takes the marker away, so it never wakes the scorer. */
export const verdictUpdate = (settlement: Settlement) => ({
  set: {
    ...(settlement.verdict === null ? {} : { verdict: settlement.verdict, judgedAt: settlement.judgedAt }),
    viewedProfileAt: settlement.viewedProfileAt,
    learned: settlement.learned,
  },
  remove: [INDEX_ATTRIBUTES.unscored.hash, INDEX_ATTRIBUTES.unscored.range, ...FAILURE_ATTRIBUTES],
});

/** Writes a verdict. `superseded`: what was judged has changed meanwhile; it still waits. */
export const putVerdict = async (store: Store, settlement: Settlement): Promise<'settled' | 'superseded'> => {
  const key = invitationItemKey(settlement.memberId, settlement.key);
  const same = all(is('revision', settlement.revision), present(INDEX_ATTRIBUTES.state.hash));
  return (await updateItem(store, key, verdictUpdate(settlement), same)) ? 'settled' : 'superseded';
};
