import { absent, all, any, atMost, is, present } from '../expression.ts';
import type { ItemKey } from '../keys.ts';
import { getItem, type Item, updatedItem, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { ClaimOutcome } from '../types.ts';

/** A right to send one mail: held until `leaseUntil`, then anybody's again, unless it was sent. ISO 8601, UTC, as `toISOString` writes it. */
export interface Lease {
  readonly at: string;
  readonly leaseUntil: string;
}

const refused = (item: Item | null): ClaimOutcome => {
  const messageId = item?.['messageId'] ?? item?.['sendEventId'];
  if (item?.['status'] === 'sent' || item?.['sendEventId'] !== undefined)
    return { outcome: 'sent', messageId: typeof messageId === 'string' ? messageId : null };
  return { outcome: 'busy', until: String(item?.['leaseUntil'] ?? '') };
};

/**
 * Claims the sending of one mail. Never two holders at once; a claim whose lease has passed is claimed again, but not
 * when SES said that its mail went out.
 */
export const claimLease = async (
  store: Store,
  key: ItemKey,
  lease: Lease,
  fields: Readonly<Record<string, unknown>>,
): Promise<ClaimOutcome> => {
  const lapsed = all(is('status', 'claimed'), atMost('leaseUntil', lease.at), absent('sendEventId'));
  const claim = { ...fields, status: 'claimed', claimedAt: lease.at, leaseUntil: lease.leaseUntil };
  const unclaimed = any(absent('status'), lapsed);
  const item = await updatedItem(store, key, { set: claim, add: { attempt: 1 } }, unclaimed);
  if (item !== null) return { outcome: 'claimed', attempt: Number(item['attempt']) };
  return refused(await getItem(store, key));
};

/** Ends a claim as sent; `superseded` when the lease had passed and somebody else holds it. */
export const confirmLease = async (
  store: Store,
  key: ItemKey,
  attempt: number,
  sent: { readonly messageId: string; readonly sentAt: string },
): Promise<'confirmed' | 'superseded'> =>
  (await updateItem(store, key, { set: { status: 'sent', ...sent } }, is('attempt', attempt)))
    ? 'confirmed'
    : 'superseded';

/** Gives a claim back after a send that surely failed: a retry need not wait for the lease. */
export const releaseLease = async (store: Store, key: ItemKey, attempt: number, at: string): Promise<void> => {
  const mine = all(is('attempt', attempt), is('status', 'claimed'));
  await updateItem(store, key, { set: { leaseUntil: at } }, mine);
};

/** Writes that SES has sent the claimed mail; nothing when there is no claim (any more). */
export const noteSendEvent = async (
  store: Store,
  key: ItemKey,
  event: { readonly messageId: string; readonly at: string },
): Promise<void> => {
  await updateItem(store, key, { set: { sendEventId: event.messageId, sendEventAt: event.at } }, present('status'));
};
