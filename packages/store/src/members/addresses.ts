import { is, present } from '../expression.ts';
import { doorKey, emailKey, memberKey, memberPartition, PREFIX, waitingAddressKey } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { deleteItem, getItem, putItem, queryAll, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { PendingAddress } from '../types.ts';
import { toMember } from './member-item.ts';
import { claimEmail } from './pointers.ts';

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Keeps a further address of the member's until it is confirmed by mail. `expiresAt` in epoch seconds. */
export const addAddress = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly addressId: string;
    readonly address: string;
    readonly expiresAt: number;
  },
): Promise<void> => {
  const { memberId, addressId, address, expiresAt } = request;
  const key = waitingAddressKey(memberId, addressId);
  await putItem(store, { ...key, ...ofKind('waiting-address'), addressId, address, expiresAt });
};

/** Addresses that wait for their confirmation. */
export const pendingAddresses = async (store: Store, memberId: string): Promise<readonly PendingAddress[]> => {
  const range = { startsWith: PREFIX.waitingAddress };
  const items = await queryAll(store, partitionParams(store.table, memberPartition(memberId), range));
  return items.map((item) => ({ addressId: String(item['addressId']), address: String(item['address']) }));
};

/** Sets the member's addresses on the row and on the door; false when the member is gone. */
const changeAddresses = async (
  store: Store,
  memberId: string,
  change: (addresses: readonly string[]) => readonly string[],
): Promise<boolean> => {
  for (;;) {
    const item = await getItem(store, memberKey(memberId));
    if (item === null) return false;
    const { member, version } = toMember(item);
    const addresses = change(member.addresses);
    const update = { set: { addresses }, add: { version: 1 } };
    if (!(await updateItem(store, memberKey(memberId), update, is('version', version)))) continue;
    await updateItem(store, doorKey(member.door), { set: { addresses } }, present('pk'));
    return true;
  }
};

/**
 * Makes a waiting address one of the member's verified ones.
 * `absent`: no such address waits (any more) · `taken`: another member has it.
 */
export const confirmAddress = async (
  store: Store,
  request: { readonly memberId: string; readonly addressId: string; readonly at: string },
): Promise<'confirmed' | 'absent' | 'taken'> => {
  const { memberId, addressId, at } = request;
  const waiting = await getItem(store, waitingAddressKey(memberId, addressId));
  if (waiting === null) return 'absent';
  const address = String(waiting['address']);
  if (!(await claimEmail(store, memberId, address, at))) return 'taken';
  const withIt = (addresses: readonly string[]) =>
    addresses.some((other) => same(other, address)) ? addresses : [...addresses, address];
  if (!(await changeAddresses(store, memberId, withIt))) return 'absent';
  await deleteItem(store, waiting);
  return 'confirmed';
};

/** Takes an address away again. The one that digests go to stays: `absent`. */
export const removeAddress = async (
  store: Store,
  request: { readonly memberId: string; readonly address: string },
): Promise<'removed' | 'absent'> => {
  const { memberId, address } = request;
  const item = await getItem(store, memberKey(memberId));
  if (item === null || same(toMember(item).member.email, address)) return 'absent';
  await changeAddresses(store, memberId, (addresses) => addresses.filter((other) => !same(other, address)));
  await deleteItem(store, emailKey(address), is('memberId', memberId));
  return 'removed';
};
