import { atMost, filterParams } from '../expression.ts';
import { deleteItem, scanPages } from '../send.ts';
import { nowSeconds, type Store } from '../store.ts';
import { TTL_ATTRIBUTE } from '../table.ts';

/** Deletes what has expired, for databases without a sweeper of their own. Reads the whole table. */
export const sweepExpired = async (store: Store): Promise<number> => {
  const expired = atMost(TTL_ATTRIBUTE, nowSeconds(store));
  let removed = 0;
  for await (const items of scanPages(store, filterParams(expired)))
    for (const item of items) if (await deleteItem(store, item, expired)) removed += 1;
  return removed;
};
