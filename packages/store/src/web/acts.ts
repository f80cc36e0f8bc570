import { absent, any, shorterThan } from '../expression.ts';
import { daysAfter } from '../invitations/invitation-item.ts';
import { actsKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import { getItem, type Item, updatedItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { Act } from '../types.ts';

const KEEP_DAYS = 2;
/** A scanner that presses every link of a digest many times must not outgrow an item. */
const ACTS_KEPT = 600;

// Written by `noteAct` alone.
const toActs = (item: Item | null): readonly Act[] => (item?.['acts'] ?? []) as readonly Act[];

interface DigestId {
  readonly memberId: string;
  readonly localDate: string;
}

/**
 * Records a press on a link of a digest, and returns all presses on it in the order in which they came. One atomic
 * write: of two presses at once, the later one sees the earlier. When the log is full it is returned as it is.
 */
export const noteAct = async (store: Store, request: DigestId & { readonly act: Act }): Promise<readonly Act[]> => {
  const { memberId, localDate, act } = request;
  const key = actsKey(memberId, localDate);
  const set = { ...ofKind('acts'), expiresAt: daysAfter(act.at, KEEP_DAYS) };
  const room = any(absent('acts'), shorterThan('acts', ACTS_KEPT));
  const item = await updatedItem(store, key, { set, append: { acts: [act] } }, room);
  return item === null ? actsOf(store, memberId, localDate) : toActs(item);
};

/** All presses on a digest's links of the last days, strongly consistent. */
export const actsOf = async (store: Store, memberId: string, localDate: string): Promise<readonly Act[]> =>
  toActs(await getItem(store, actsKey(memberId, localDate)));
