import { INDEX_ATTRIBUTES, memberPartition } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { queryAll } from '../send.ts';
import type { Store } from '../store.ts';

const HASHES: readonly string[] = ['pk', ...Object.values(INDEX_ATTRIBUTES).map(({ hash }) => hash)];

/** Everything held of a member, item by item, as it is stored but for the keys of partitions. */
export const exportMember = async (
  store: Store,
  memberId: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const items = await queryAll(store, partitionParams(store.table, memberPartition(memberId)));
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => !HASHES.includes(name))));
};
