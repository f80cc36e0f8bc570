import {
  decisionsSince,
  digestByKey,
  lastDigests,
  mailCounts,
  memberById,
  memberNotes,
  openInvitations,
  type Store,
  unreadableSince,
} from '@guestlist/store';

/** The most open invitations one digest looks at. */
const MOST = 300;
/** How far back decisions matter: a fortnight after an accept we ask after it. */
const LOOK_BACK_MS = 15 * 24 * 3_600_000;

/** Reads what one digest needs: a fixed number of requests, and as much as is open; null when there is no such member. */
export const gather = async (store: Store, memberId: string, localDate: string, now: Date) => {
  const [stored, digests, today, open, counts, notes] = await Promise.all([
    memberById(store, memberId),
    lastDigests(store, memberId, 4),
    digestByKey(store, memberId, localDate),
    openInvitations(store, memberId, MOST),
    mailCounts(store, memberId),
    memberNotes(store, memberId),
  ]);
  if (stored === null || stored.status !== 'active') return null;
  const sent = digests.filter(({ status, localDate: date }) => status === 'sent' && date !== localDate);
  const previous = sent[0] ?? null;
  const since = previous?.claimedAt ?? stored.member.createdAt;
  const lookBack = new Date(now.getTime() - LOOK_BACK_MS).toISOString();
  const [lately, unreadable] = await Promise.all([
    decisionsSince(store, memberId, earlier(since, lookBack)),
    unreadableSince(store, memberId, since),
  ]);
  const decided = lately.filter(({ decision }) => decision !== null && decision.at > since);
  return { member: stored.member, previous, sent, today, since, open, decided, lately, unreadable, counts, notes };
};

export type Gathered = NonNullable<Awaited<ReturnType<typeof gather>>>;

const earlier = (one: string, other: string): string => (one.localeCompare(other) < 0 ? one : other);
