import { absent, any, is } from '../expression.ts';
import { doorKey, memberKey } from '../keys.ts';
import { deleteItem, getItem, putItem, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import { toMember } from './member-item.ts';
import { doorItem } from './pointers.ts';

/**
 * Opens a new door; the old one dies. The old one is named on the member's row until it is gone, so that a broken-off
 * replacement is finished by the next one.
 *
 * @param request.door the new address, with enough random bits that nobody can have it already
 */
export const replaceDoor = async (
  store: Store,
  request: { readonly memberId: string; readonly door: string },
): Promise<'replaced' | 'absent'> => {
  const { memberId, door } = request;
  for (;;) {
    const item = await getItem(store, memberKey(memberId));
    if (item === null) return 'absent';
    const { member, version } = toMember(item);
    const retiring = [...new Set([...retiringDoors(item), member.door])].filter((old) => old !== door);
    await putItem(store, doorItem({ ...member, door }), any(absent('pk'), is('memberId', memberId)));
    const change = { set: { door, retiringDoors: retiring }, add: { version: 1 } };
    if (!(await updateItem(store, memberKey(memberId), change, is('version', version)))) continue;
    for (const old of retiring) await deleteItem(store, doorKey(old));
    await updateItem(store, memberKey(memberId), { remove: ['retiringDoors'] }, is('door', door));
    return 'replaced';
  }
};

/** Doors of this member's row that should be gone already. */
export const retiringDoors = (item: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(item['retiringDoors']) ? item['retiringDoors'].map(String) : [];
