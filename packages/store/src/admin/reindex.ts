import { INDEX, INDEX_ATTRIBUTES, type ItemKey } from '../keys.ts';
import { deleteItem, getItems, type Item, putItem, scanPages, writeItems } from '../send.ts';
import type { Store } from '../store.ts';

const indexNames = Object.values(INDEX);

const sitsInAnIndex = (item: Item): boolean =>
  indexNames.some((name) => item[INDEX_ATTRIBUTES[name].hash] !== undefined);

const sameEntry = (name: keyof typeof INDEX, entry: Item, item: Item | null): boolean => {
  const { hash, range } = INDEX_ATTRIBUTES[name];
  return item !== null && entry[hash] === item[hash] && entry[range] === item[range];
};

/** Takes an entry out of an index that its item no longer has: the item is given the entry's attributes, then its own again. */
const dropEntry = async (store: Store, name: keyof typeof INDEX, entry: Item, item: Item | null): Promise<void> => {
  const { hash, range } = INDEX_ATTRIBUTES[name];
  const key: ItemKey = { pk: entry.pk, sk: entry.sk };
  await putItem(store, { ...(item ?? {}), ...key, [hash]: entry[hash], [range]: entry[range] });
  if (item === null) await deleteItem(store, key);
  else await putItem(store, item);
};

const nameOf = ({ pk, sk }: ItemKey): string => JSON.stringify([pk, sk]);

/** Takes out those entries of an index that their items do not have; gives how many. */
const dropStale = async (store: Store, name: keyof typeof INDEX, entries: readonly Item[]): Promise<number> => {
  const items = new Map((await getItems(store, entries)).map((item) => [nameOf(item), item]));
  let dropped = 0;
  for (const entry of entries) {
    const item = items.get(nameOf(entry)) ?? null;
    if (sameEntry(name, entry, item)) continue;
    await dropEntry(store, name, entry, item);
    dropped += 1;
  }
  return dropped;
};

/**
 * Mends the indexes after an unclean stop of a database that writes items and indexes one after the other: every item
 * that sits in an index is put again, and entries that no item has any more are taken out. Nothing else may run.
 *
 * @returns how many items were put again and how many entries were taken out
 */
export const reindex = async (store: Store): Promise<{ readonly put: number; readonly dropped: number }> => {
  let put = 0;
  let dropped = 0;
  for await (const items of scanPages(store, {})) {
    const indexed = items.filter(sitsInAnIndex);
    await writeItems(
      store,
      indexed.map((item) => ({ put: item })),
    );
    put += indexed.length;
  }
  for (const name of indexNames)
    for await (const entries of scanPages(store, { IndexName: name })) dropped += await dropStale(store, name, entries);
  return { put, dropped };
};
