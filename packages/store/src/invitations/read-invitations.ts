import { type InvitationKey, standingDecision } from '@guestlist/model';
import { decidedPartition, invitationItemKey, invitationKeyOf, openPartition, recentPartition } from '../keys.ts';
import { indexParams, type RangeCondition } from '../query.ts';
import { getItem, getItems, type Item, queryPage } from '../send.ts';
import type { Store } from '../store.ts';
import type { Page, StoredInvitation } from '../types.ts';
import { movedTo, toInvitation } from './invitation-item.ts';

/** More open invitations than this are not read at once. */
const OPEN_AT_ONCE = 500;
const PAGE = 50;

const keysOf = (items: readonly Item[]): readonly InvitationKey[] =>
  items.flatMap((item) => {
    const key = invitationKeyOf(item);
    return key === null ? [] : [key];
  });

/** One invitation, strongly consistent; a key that was folded into another leads on. */
export const invitation = async (
  store: Store,
  memberId: string,
  key: InvitationKey,
): Promise<StoredInvitation | null> => {
  const item = await getItem(store, invitationItemKey(memberId, key));
  if (item === null) return null;
  const onwards = movedTo(item);
  if (onwards === null) return toInvitation(item);
  const last = await getItem(store, invitationItemKey(memberId, onwards));
  return last === null || movedTo(last) !== null ? null : toInvitation(last);
};

/** Those of the given keys that are there, in the order given, each once. */
export const invitationsByKey = async (
  store: Store,
  memberId: string,
  keys: readonly InvitationKey[],
  { consistent = true }: { readonly consistent?: boolean } = {},
): Promise<readonly StoredInvitation[]> => {
  const once = [...new Set(keys)];
  const items = await getItems(
    store,
    once.map((key) => invitationItemKey(memberId, key)),
    { consistent },
  );
  const found = new Map(
    items.filter((item) => movedTo(item) === null).map((item) => [invitationKeyOf(item), toInvitation(item)]),
  );
  return once.flatMap((key) => found.get(key) ?? []);
};

const keysIn = async (
  store: Store,
  partition: string,
  range: RangeCondition | null,
  limit: number,
): Promise<readonly InvitationKey[]> => {
  const params = indexParams(store.table, 'state', partition, range, { newestFirst: true, limit });
  const { items } = await queryPage(store, params);
  return keysOf(items);
};

/**
 * Open invitations (undecided, or `later` holds), newest first, whether settled or not. The index names them, their own
 * items say whether it is still so. Requests: one, and one for each hundred that are open.
 */
export const openInvitations = async (
  store: Store,
  memberId: string,
  limit: number = OPEN_AT_ONCE,
): Promise<readonly StoredInvitation[]> => {
  const keys = await keysIn(store, openPartition(memberId), null, limit);
  const found = await invitationsByKey(store, memberId, keys);
  return found.filter(({ decision }) => decision === null || decision.action === 'later');
};

/**
 * Invitations decided after `since` (ISO 8601) whose decision holds, newest decision first; as of a moment ago, as the
 * index is that names them.
 */
export const decisionsSince = async (
  store: Store,
  memberId: string,
  since: string,
): Promise<readonly StoredInvitation[]> => {
  const keys = await keysIn(store, decidedPartition(memberId), { after: since }, OPEN_AT_ONCE);
  const found = await invitationsByKey(store, memberId, keys, { consistent: false });
  return found.filter(({ history }) => (standingDecision(history)?.at ?? '') > since);
};

/** Every invitation of the last 90 days, newest first. */
export const invitationsPage = async (
  store: Store,
  request: { readonly memberId: string; readonly cursor?: string | null; readonly limit?: number },
): Promise<Page<StoredInvitation>> => {
  const { memberId, cursor = null, limit = PAGE } = request;
  const options = { newestFirst: true, limit };
  const params = indexParams(store.table, 'recent', recentPartition(memberId), null, options);
  const from = cursor === null ? {} : { ExclusiveStartKey: JSON.parse(Buffer.from(cursor, 'base64url').toString()) };
  const page = await queryPage(store, { ...params, ...from });
  const items = await invitationsByKey(store, memberId, keysOf(page.items));
  return { items, cursor: page.next === null ? null : Buffer.from(JSON.stringify(page.next)).toString('base64url') };
};
