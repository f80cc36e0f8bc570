import type { InvitationKey } from '@guestlist/model';
import { is } from '../expression.ts';
import { FAILURE_ATTRIBUTES, unscoredAttributes } from '../invitations/invitation-item.ts';
import { INDEX_ATTRIBUTES, invitationItemKey, openPartition } from '../keys.ts';
import { updateItem } from '../send.ts';
import type { Store } from '../store.ts';

/**
 * Marks open invitations to be judged again; what is gone or decided is left alone. One request each.
 *
 * @returns how many were marked
 */
export const markUnscored = async (
  store: Store,
  request: { readonly memberId: string; readonly keys: readonly InvitationKey[]; readonly at: string },
): Promise<number> => {
  const { memberId, keys, at } = request;
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
        is(INDEX_ATTRIBUTES.state.hash, openPartition(memberId)),
      ),
    ),
  );
  return marks.filter(Boolean).length;
};
