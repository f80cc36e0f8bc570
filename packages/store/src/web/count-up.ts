import { rateKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import { updatedItem } from '../send.ts';
import type { Store } from '../store.ts';

/**
 * Counts one more and returns the count so far: the base of every rate limit.
 *
 * @param request.bucket what is counted, with the name of its window (`join/203.0.113.0/2026-11-23T07`)
 * @param request.expiresAt when the window may be forgotten, epoch seconds
 */
export const countUp = async (
  store: Store,
  request: { readonly bucket: string; readonly expiresAt: number },
): Promise<number> => {
  const set = { ...ofKind('rate'), expiresAt: request.expiresAt };
  const item = await updatedItem(store, rateKey(request.bucket), { set, add: { hits: 1 } });
  return Number(item?.['hits'] ?? 0);
};
