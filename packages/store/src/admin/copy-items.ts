import { absent } from '../expression.ts';
import { putItem, scanPages, writeItems } from '../send.ts';
import type { Store } from '../store.ts';

/**
 * Copies items between two tables of our shape, as after a restore to a point in time. An operator's act: it reads the
 * whole of the one, and what is already in the other stays unless it is to be overwritten.
 *
 * @returns how many were put, and how many were there and stayed
 */
export const copyItems = async (
  from: Store,
  to: Store,
  { overwrite }: { readonly overwrite: boolean },
): Promise<{ readonly copied: number; readonly kept: number }> => {
  let [copied, kept] = [0, 0];
  for await (const items of scanPages(from, {})) {
    if (overwrite) {
      await writeItems(
        to,
        items.map((item) => ({ put: item })),
      );
      copied += items.length;
      continue;
    }
    for (const item of items) {
      if (await putItem(to, item, absent('pk'))) copied += 1;
      else kept += 1;
    }
  }
  return { copied, kept };
};
