import { doorKey, emailKey, memberKey } from '../keys.ts';
import { getItem, type Item } from '../send.ts';
import type { Store } from '../store.ts';
import type { DoorOwner, StoredMember } from '../types.ts';
import { toMember } from './member-item.ts';

/** The member of an id; null when there is none (or a sign-up that was never confirmed has expired). */
export const memberById = async (store: Store, memberId: string): Promise<StoredMember | null> => {
  const item = await getItem(store, memberKey(memberId));
  return item === null ? null : toMember(item);
};

/** The member one of whose verified addresses this is, case folded. Two requests. */
export const memberByEmail = async (store: Store, email: string): Promise<StoredMember | null> => {
  const pointer = await getItem(store, emailKey(email));
  return pointer === null ? null : memberById(store, String(pointer['memberId']));
};

// Written by `doorItem` alone.
const toDoorOwner = (item: Item): DoorOwner => {
  const it = item as unknown as DoorOwner;
  return { memberId: it.memberId, door: it.door, addresses: it.addresses };
};

/** Whose door is it? One request; null for a door that is not, or no longer, anybody's. */
export const doorOwner = async (store: Store, door: string): Promise<DoorOwner | null> => {
  const item = await getItem(store, doorKey(door));
  return item === null ? null : toDoorOwner(item);
};
