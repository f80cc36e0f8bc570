import { all, is } from '../expression.ts';
import { emailKey, memberKey } from '../keys.ts';
import { getItem, putItem, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import { dueAttributes, toMember } from './member-item.ts';
import { doorItem } from './pointers.ts';

/**
 * Double opt-in: makes a pending member active, opens the door, plans the first digest. `absent` when the sign-up has
 * expired or another one for the same address took its place. Confirming twice opens the door again if it was not yet.
 */
export const confirmMember = async (
  store: Store,
  request: { readonly memberId: string; readonly nextDueAt: string },
): Promise<'confirmed' | 'already' | 'absent'> => {
  const { memberId, nextDueAt } = request;
  const item = await getItem(store, memberKey(memberId));
  if (item === null) return 'absent';
  const { member, status, version } = toMember(item);
  const pointer = await getItem(store, emailKey(member.email));
  if (pointer?.['memberId'] !== memberId) return 'absent';
  const confirmed =
    status === 'pending' &&
    (await updateItem(
      store,
      memberKey(memberId),
      {
        set: { status: 'active', ...dueAttributes(memberId, nextDueAt) },
        add: { version: 1 },
        remove: ['expiresAt'],
      },
      all(is('status', 'pending'), is('version', version)),
    ));
  await putItem(store, doorItem(member));
  return confirmed ? 'confirmed' : 'already';
};
