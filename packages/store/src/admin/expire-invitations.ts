import type { PersonKey } from '@guestlist/model';
import { daysAfter, toInvitation } from '../invitations/invitation-item.ts';
import { invitationItemKey, invitationKeyOf, pastKey, recentPartition } from '../keys.ts';
import { indexParams } from '../query.ts';
import { deleteItem, getItem, getItems, queryPage, updateItem } from '../send.ts';
import type { Store } from '../store.ts';

const PAST_SCHEMA = 1;
/** How long a keyed hash of an inviter stays, for seeing repeats. */
const KEEP_PAST_DAYS = 730;
const AT_ONCE = 50;

/**
 * Turns a member's invitations received before `before` into a keyed hash of their inviter. Run it a little before
 * their 90 days are over: what the database's own sweeper takes first leaves no hash. One query, and two writes for
 * each that goes.
 *
 * @param request.before ISO 8601
 * @param request.hash keyed; makes what remains of a person
 * @returns how many were turned
 */
export const expireInvitations = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly before: string;
    readonly hash: (person: PersonKey) => string;
    readonly limit?: number;
  },
): Promise<number> => {
  const { memberId, before, hash, limit = AT_ONCE } = request;
  const params = indexParams(store.table, 'recent', recentPartition(memberId), { upTo: before }, { limit });
  const { items } = await queryPage(store, params);
  const keys = items.flatMap((item) => invitationKeyOf(item) ?? []);
  const found = await getItems(
    store,
    keys.map((key) => invitationItemKey(memberId, key)),
  );
  const old = found.map(toInvitation).filter(({ receivedAt }) => receivedAt < before);
  for (const { key, personKey, receivedAt, decision } of old) {
    const set = { v: PAST_SCHEMA, kind: 'past', lastAt: receivedAt, lastAction: decision?.action ?? null };
    const change = { set: { ...set, expiresAt: daysAfter(receivedAt, KEEP_PAST_DAYS) }, add: { times: 1 } };
    await updateItem(store, pastKey(memberId, hash(personKey)), change);
    await deleteItem(store, invitationItemKey(memberId, key));
  }
  return old.length;
};

/** What remains of earlier invitations of a person; null when there were none. */
export const pastOf = async (
  store: Store,
  memberId: string,
  hash: string,
): Promise<{ readonly times: number; readonly lastAt: string; readonly lastAction: string | null } | null> => {
  const item = await getItem(store, pastKey(memberId, hash));
  if (item === null) return null;
  const action = item['lastAction'];
  return {
    times: Number(item['times']),
    lastAt: String(item['lastAt']),
    lastAction: typeof action === 'string' ? action : null,
  };
};
