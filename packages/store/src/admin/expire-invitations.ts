import { daysAfter, KEEP_INVITATION_DAYS, toInvitation } from '../invitations/invitation-item.ts';
import { invitationItemKey, invitationKeyOf, pastKey, pastSaltKey, recentPartition } from '../keys.ts';
import { indexParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { getItems, queryPage, updatedItem, updateItem, writeItems } from '../send.ts';
import type { Store } from '../store.ts';
import { pastHash } from './past.ts';

/** How long a keyed hash of an inviter stays, for seeing repeats. */
const KEEP_PAST_DAYS = 730;
/** So long before an invitation's time is over it is turned: what the database's own sweeper takes first leaves no hash. */
const MARGIN_DAYS = 2;
const AT_ONCE = 100;
const DAY_MS = 24 * 3_600_000;

const saltOf = async (store: Store, memberId: string, fresh: () => string): Promise<string> => {
  const set = { ...ofKind('past-salt') };
  const item = await updatedItem(store, pastSaltKey(memberId), { set, setIfAbsent: { salt: fresh() } });
  return String(item?.['salt']);
};

/**
 * Turns a member's invitations of almost 90 days ago into a keyed hash of their inviter. Run it daily. One query, and
 * two writes for each that goes.
 *
 * @param request.at now (ISO 8601, UTC)
 * @param request.salt gives 32 random bytes in base64url: the member's own key, kept from the first time on
 * @returns how many were turned
 */
export const expireInvitations = async (
  store: Store,
  request: { readonly memberId: string; readonly at: string; readonly salt: () => string },
): Promise<number> => {
  const { memberId, at } = request;
  const before = new Date(Date.parse(at) - (KEEP_INVITATION_DAYS - MARGIN_DAYS) * DAY_MS).toISOString();
  const range = { upTo: before };
  // Newest first: old mails that were handed in late stand at the far end and have their time still.
  const order = { newestFirst: true, limit: AT_ONCE };
  const { items } = await queryPage(store, indexParams(store.table, 'recent', recentPartition(memberId), range, order));
  const keys = items.flatMap((item) => invitationKeyOf(item) ?? []);
  const found = await getItems(
    store,
    keys.map((key) => invitationItemKey(memberId, key)),
  );
  const old = found.map(toInvitation).filter(({ receivedAt }) => receivedAt < before);
  if (old.length === 0) return 0;
  const salt = await saltOf(store, memberId, request.salt);
  for (const { key, personKey, receivedAt, decision } of old) {
    const set = { ...ofKind('past'), lastAt: receivedAt, lastAction: decision?.action ?? null };
    const change = { set: { ...set, expiresAt: daysAfter(receivedAt, KEEP_PAST_DAYS) }, add: { times: 1 } };
    await updateItem(store, pastKey(memberId, pastHash(salt, personKey)), change);
    await writeItems(store, [{ remove: invitationItemKey(memberId, key) }]);
  }
  return old.length;
};
