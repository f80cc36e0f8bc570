import {
  decisionsSince,
  digestByKey,
  lastDigests,
  mailCounts,
  memberById,
  memberNotes,
  openInvitations,
  type Store,
  type StoredDigest,
  unreadableSince,
} from '@guestlist/store';

/** The most open invitations one digest looks at. */
const MOST = 300;
/** A fortnight after an accept we ask after it, in the first digest from then on. */
const FORTNIGHT_MS = 14 * 24 * 3_600_000;
/** Older decisions are not looked at, however long the digests were away. */
const LOOK_BACK_MS = 60 * 24 * 3_600_000;
/** Today's, and as many before as tell three digests without a tap from four. */
const DIGESTS = 5;

/** Reads what one digest needs: a fixed number of requests, and as much as is open; null when there is no such member. */
export const gather = async (store: Store, memberId: string, localDate: string, now: Date) => {
  const [stored, digests, today, open, counts, notes] = await Promise.all([
    memberById(store, memberId),
    lastDigests(store, memberId, DIGESTS),
    digestByKey(store, memberId, localDate),
    openInvitations(store, memberId, MOST),
    mailCounts(store, memberId),
    memberNotes(store, memberId),
  ]);
  if (stored === null || stored.status !== 'active') return null;
  const sent = digests.filter(({ status, localDate: date }) => status === 'sent' && date !== localDate);
  const previous = sent[0] ?? null;
  const since = previous?.claimedAt ?? stored.member.createdAt;
  const [lately, unreadable] = await Promise.all([
    decisionsSince(store, memberId, lookBackFrom(since, sent, now)),
    unreadableSince(store, memberId, since),
  ]);
  const decided = lately.filter(({ decision }) => decision !== null && decision.at > since);
  return { member: stored.member, previous, sent, today, since, open, decided, lately, unreadable, counts, notes };
};

export type Gathered = NonNullable<Awaited<ReturnType<typeof gather>>>;

/** The earliest moment whose decisions this digest asks about, ISO 8601. */
const lookBackFrom = (since: string, sent: readonly StoredDigest[], now: Date): string => {
  const oldest = Math.min(Date.parse(since) - FORTNIGHT_MS, ...sent.map(({ claimedAt }) => Date.parse(claimedAt)));
  return new Date(Math.max(oldest, now.getTime() - LOOK_BACK_MS)).toISOString();
};
