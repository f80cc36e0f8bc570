import type { ForwardingConfirmation } from '@guestlist/model';
import { daysAfter } from '../invitations/invitation-item.ts';
import { forwardingKey, memberPartition, PREFIX } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { type Item, putItem, queryAll } from '../send.ts';
import type { Store } from '../store.ts';
import type { StoredConfirmation } from '../types.ts';

const KEEP_DAYS = 7;

/** Keeps a mail provider's code and link for the settings page, a week; the newest of each provider. */
export const putForwardingConfirmation = async (
  store: Store,
  request: { readonly memberId: string; readonly confirmation: ForwardingConfirmation; readonly receivedAt: string },
): Promise<void> => {
  const { memberId, confirmation, receivedAt } = request;
  await putItem(store, {
    ...forwardingKey(memberId, confirmation.provider),
    ...ofKind('forwarding'),
    confirmation: { ...confirmation, receivedAt },
    expiresAt: daysAfter(receivedAt, KEEP_DAYS),
  });
};

// Written by `putForwardingConfirmation` alone.
const toConfirmation = (item: Item): StoredConfirmation => item['confirmation'] as StoredConfirmation;

/** Those of the last week, newest first. */
export const forwardingConfirmations = async (
  store: Store,
  memberId: string,
): Promise<readonly StoredConfirmation[]> => {
  const range = { startsWith: PREFIX.forwarding };
  const items = await queryAll(store, partitionParams(store.table, memberPartition(memberId), range));
  return items.map(toConfirmation).sort((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
};
