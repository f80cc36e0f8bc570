import type { InvitationKey } from '@guestlist/model';
import { all, is, present } from '../expression.ts';
import { INDEX_ATTRIBUTES, invitationItemKey } from '../keys.ts';
import { updatedItem, updateItem } from '../send.ts';
import type { Store } from '../store.ts';

/** After so many failures an invitation is no longer tried by itself; `markUnscored` tries it again. */
export const SCORE_ATTEMPTS = 5;

/**
 * Leaves the cause of a failed judgement on the item. It still waits (the tick tries again) until it has failed too
 * often; then it counts as settled, without a verdict, and the cause stays.
 *
 * @param request.code a code, never a message
 * @returns how often it has failed; null when it is gone or has changed
 */
export const noteScoreFailure = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly key: InvitationKey;
    readonly revision: number;
    readonly code: string;
    readonly at: string;
  },
): Promise<number | null> => {
  const { memberId, key, revision, code, at } = request;
  const itemKey = invitationItemKey(memberId, key);
  const waiting = all(is('revision', revision), present(INDEX_ATTRIBUTES.unscored.range));
  const set = { scoreFailureCode: code, scoreFailureAt: at };
  const item = await updatedItem(store, itemKey, { set, add: { scoreFailures: 1 } }, waiting);
  const failures = Number(item?.['scoreFailures'] ?? 0);
  if (failures >= SCORE_ATTEMPTS) {
    const remove = [INDEX_ATTRIBUTES.unscored.hash, INDEX_ATTRIBUTES.unscored.range];
    await updateItem(store, itemKey, { remove }, waiting);
  }
  return item === null ? null : failures;
};
