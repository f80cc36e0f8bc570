import type { InvitationKey } from '@guestlist/model';
import { all, is, present } from '../expression.ts';
import { FAILURE_ATTRIBUTES, unscoredAttributes } from '../invitations/invitation-item.ts';
import { INDEX_ATTRIBUTES, invitationItemKey, openPartition } from '../keys.ts';
import { updateItem } from '../send.ts';
import type { Store } from '../store.ts';

/**
 * Marks open invitations to be judged again; what is gone or decided is left alone. One request each.
 *
 * @param request.judgedOnly leaves out those that wait for their first verdict anyway
 * @returns how many were marked
 */
export const markUnscored = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly keys: readonly InvitationKey[];
    readonly at: string;
    readonly judgedOnly?: boolean;
  },
): Promise<number> => {
  const { memberId, keys, at, judgedOnly = false } = request;
  const open = is(INDEX_ATTRIBUTES.state.hash, openPartition(memberId));
  const marks = await Promise.all(
    keys.map((key) =>
      updateItem(
        store,
        invitationItemKey(memberId, key),
        {
          set: unscoredAttributes(memberId, key),
          setIfAbsent: { [INDEX_ATTRIBUTES.unscored.range]: at },
          add: { revision: 1 },
          remove: FAILURE_ATTRIBUTES,
        },
        judgedOnly ? all(open, present('verdict')) : open,
      ),
    ),
  );
  return marks.filter(Boolean).length;
};

/**
 * Wakes the scorer once more for an invitation that has waited too long: a write that changes nothing it judges. Works
 * for decided ones too (they wait to be learned from), and leaves the count of failures as it is.
 *
 * @returns false when it no longer waits
 */
export const wakeScorer = (
  store: Store,
  request: { readonly memberId: string; readonly key: InvitationKey },
): Promise<boolean> =>
  updateItem(
    store,
    invitationItemKey(request.memberId, request.key),
    { add: { wakes: 1 }, remove: ['scoreFailureCode'] },
    present(INDEX_ATTRIBUTES.unscored.range),
  );
