import { type Change, is } from '../expression.ts';
import { memberKey } from '../keys.ts';
import { getItem, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { MemberChange } from '../types.ts';
import { dueAttributes } from './member-item.ts';

/** The update that a change of settings is; pure. */
export const memberUpdate = (memberId: string, change: MemberChange): Change => {
  const { nextDueAt, ...fields } = change;
  return {
    set: { ...fields, ...(nextDueAt === undefined ? {} : dueAttributes(memberId, nextDueAt)) },
    add: { version: 1 },
    ...(nextDueAt === null ? { remove: ['duePk', 'dueAt'] } : {}),
  };
};

/**
 * Changes what a member set, if nobody else did since `version` was read. A change of hour, days, zone or pause comes
 * with its new `nextDueAt`.
 */
export const updateMember = async (
  store: Store,
  request: { readonly memberId: string; readonly version: number; readonly change: MemberChange },
): Promise<'saved' | 'stale' | 'absent'> => {
  const { memberId, version, change } = request;
  const key = memberKey(memberId);
  if (await updateItem(store, key, memberUpdate(memberId, change), is('version', version))) return 'saved';
  return (await getItem(store, key)) === null ? 'absent' : 'stale';
};
