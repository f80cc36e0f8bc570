import { deviceKey, memberPartition, PREFIX } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { deleteItem, getItem, type Item, queryAll, updateItem, writeItems } from '../send.ts';
import type { Store } from '../store.ts';
import type { Device } from '../types.ts';

interface DeviceId {
  readonly memberId: string;
  /** A hash of the cookie; the cookie itself is never kept. */
  readonly hash: string;
}

/** Makes a device known, or known for longer. `expiresAt` in epoch seconds. */
export const rememberDevice = async (
  store: Store,
  request: DeviceId & { readonly at: string; readonly expiresAt: number },
): Promise<void> => {
  const { memberId, hash, at, expiresAt } = request;
  await updateItem(store, deviceKey(memberId, hash), {
    set: { ...ofKind('device'), hash, lastAt: at, expiresAt },
    setIfAbsent: { firstAt: at },
  });
};

// Written by `rememberDevice` alone.
const toDevice = (item: Item): Device => {
  const it = item as unknown as Device;
  return { hash: it.hash, firstAt: it.firstAt, lastAt: it.lastAt };
};

/** A known device of this member; null when it is not, or no longer, known. */
export const findDevice = async (store: Store, request: DeviceId): Promise<Device | null> => {
  const item = await getItem(store, deviceKey(request.memberId, request.hash));
  return item === null ? null : toDevice(item);
};

export const devices = async (store: Store, memberId: string): Promise<readonly Device[]> => {
  const range = { startsWith: PREFIX.device };
  return (await queryAll(store, partitionParams(store.table, memberPartition(memberId), range))).map(toDevice);
};

export const forgetDevice = async (store: Store, request: DeviceId): Promise<void> => {
  await deleteItem(store, deviceKey(request.memberId, request.hash));
};

/** Forgets every device: the next press is from an unknown one. */
export const forgetDevices = async (store: Store, memberId: string): Promise<void> => {
  const known = await devices(store, memberId);
  return writeItems(
    store,
    known.map(({ hash }) => ({ remove: deviceKey(memberId, hash) })),
  );
};
