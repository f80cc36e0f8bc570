import { daysAfter } from '../invitations/invitation-item.ts';
import { memberPartition, PREFIX, unreadableKey } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { type Item, putItem, queryAll } from '../send.ts';
import type { Store } from '../store.ts';
import type { UnreadableRow } from '../types.ts';

const KEEP_DAYS = 30;

/** Keeps the row "could not be read" of one mail; the same mail again is the same row. */
export const recordUnreadable = async (
  store: Store,
  request: { readonly memberId: string; readonly row: UnreadableRow },
): Promise<void> => {
  const { memberId, row } = request;
  await putItem(store, {
    ...unreadableKey(memberId, row.receivedAt, row.messageId),
    ...ofKind('unreadable'),
    row,
    expiresAt: daysAfter(row.receivedAt, KEEP_DAYS),
  });
};

// Written by `recordUnreadable` alone.
const toRow = (item: Item): UnreadableRow => item['row'] as UnreadableRow;

/** Mails received after `since` (ISO 8601) that could not be read, oldest first. */
export const unreadableSince = async (
  store: Store,
  memberId: string,
  since: string,
): Promise<readonly UnreadableRow[]> => {
  const range = { from: `${PREFIX.unreadable}${since}`, to: `${PREFIX.unreadable}~` };
  const items = await queryAll(store, partitionParams(store.table, memberPartition(memberId), range));
  return items.map(toRow).filter(({ receivedAt }) => receivedAt > since);
};
