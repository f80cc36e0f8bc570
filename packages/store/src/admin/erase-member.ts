import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { is } from '../expression.ts';
import { doorKey, emailKey, type ItemKey, memberKey, memberPartition } from '../keys.ts';
import { toMember } from '../members/member-item.ts';
import { retiringDoors } from '../members/replace-door.ts';
import { partitionParams } from '../query.ts';
import { deleteItem, type Item, writeItems } from '../send.ts';
import type { Store } from '../store.ts';
import { writeFarewell } from './farewell.ts';

const PAGE = 100;

/** A page of a member's items, expired ones too: only their row is read whole, of the others the keys suffice. */
const somePage = async (store: Store, memberId: string): Promise<readonly Item[]> => {
  const params = partitionParams(store.table, memberPartition(memberId), null, { limit: PAGE });
  const { Items } = await store.client.send(new QueryCommand(params));
  // Every item has its keys.
  return (Items ?? []).map((item) => unmarshall(item) as Item);
};

const pointersOf = (row: Item): readonly ItemKey[] => {
  const { member } = toMember(row);
  const addresses = new Set([member.email, ...member.addresses]);
  return [...[member.door, ...retiringDoors(row)].map(doorKey), ...[...addresses].map(emailKey)];
};

/**
 * Leaves nothing of a member: doors first, so that nothing new comes in; their row last, so that a broken-off erasure
 * can be repeated. Also removes what a mail left that was being read meanwhile, when run again.
 *
 * @param options.farewellUntil epoch seconds; until then name and address are kept for the one mail that confirms it
 *   (see {@link farewell})
 * @returns the number of items removed
 */
export const eraseMember = async (
  store: Store,
  memberId: string,
  options: { readonly farewellUntil?: number } = {},
): Promise<number> => {
  const rowKey = memberKey(memberId);
  const row = await rawItem(store, memberId);
  const pointers = row === null ? [] : pointersOf(row);
  for (const pointer of pointers) await deleteItem(store, pointer, is('memberId', memberId));
  let removed = pointers.length;
  for (;;) {
    const items = (await somePage(store, memberId)).filter(({ sk }) => sk !== rowKey.sk);
    if (items.length === 0) break;
    await writeItems(
      store,
      items.map((item) => ({ remove: item })),
    );
    removed += items.length;
  }
  if (row !== null) await writeFarewell(store, toMember(row).member, options.farewellUntil);
  await deleteItem(store, rowKey);
  return removed + (row === null ? 0 : 1);
};

const rawItem = async (store: Store, memberId: string): Promise<Item | null> => {
  const params = partitionParams(store.table, memberPartition(memberId), { startsWith: memberKey(memberId).sk });
  const { Items } = await store.client.send(new QueryCommand(params));
  const row = Items?.map((item) => unmarshall(item) as Item).find(({ sk }) => sk === memberKey(memberId).sk);
  return row ?? null;
};
