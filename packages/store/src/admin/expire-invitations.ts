import { daysAfter, KEEP_INVITATION_DAYS, toInvitation } from '../invitations/invitation-item.ts';
import { type ItemKey, invitationItemKey, invitationKeyOf, pastKey, pastSaltKey, recentPartition } from '../keys.ts';
import { indexParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { getItems, type Item, queryPage, updatedItem, writeItems } from '../send.ts';
import type { Store } from '../store.ts';
import type { StoredInvitation } from '../types.ts';
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

/** What is to remain of each inviter, by the key of its item. */
const remains = (old: readonly StoredInvitation[], memberId: string, salt: string) => {
  const known = new Map<string, { readonly key: ItemKey; readonly invitations: StoredInvitation[] }>();
  for (const invitation of old) {
    const key = pastKey(memberId, pastHash(salt, invitation.personKey));
    const entry = known.get(key.sk) ?? { key, invitations: [] };
    entry.invitations.push(invitation);
    known.set(key.sk, entry);
  }
  return [...known.values()];
};

/** The same again changes nothing: what was counted before a crash is told by its time. */
const added = (before: Item | undefined, key: ItemKey, invitations: readonly StoredInvitation[]): Item | null => {
  const since = String(before?.['lastAt'] ?? '');
  const later = invitations
    .filter(({ receivedAt }) => receivedAt > since)
    .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  const last = later.at(-1);
  if (last === undefined) return null;
  return {
    ...key,
    ...ofKind('past'),
    times: Number(before?.['times'] ?? 0) + later.length,
    lastAt: last.receivedAt,
    lastAction: last.decision?.action ?? null,
    expiresAt: daysAfter(last.receivedAt, KEEP_PAST_DAYS),
  };
};

/**
 * Turns a member's invitations of almost 90 days ago into a keyed hash of their inviter. Run it daily, by one caller at a
 * time. One query; if any goes, two reads, one write of the key, and two writes for each 25.
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
  const people = remains(old, memberId, await saltOf(store, memberId, request.salt));
  const known = new Map(
    (
      await getItems(
        store,
        people.map(({ key }) => key),
      )
    ).map((item) => [item.sk, item]),
  );
  const puts = people.flatMap(({ key, invitations }) => added(known.get(key.sk), key, invitations) ?? []);
  await writeItems(
    store,
    puts.map((put) => ({ put })),
  );
  await writeItems(
    store,
    old.map(({ key }) => ({ remove: invitationItemKey(memberId, key) })),
  );
  return old.length;
};
