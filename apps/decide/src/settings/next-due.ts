import { type DigestHours, type DueDigest, nextDigest } from '@guestlist/digest-mail/schedule';
import { lastDigests, type Store } from '@guestlist/store';

/**
 * When a member's next digest is due (ISO 8601, UTC): not on a local date whose digest has gone already, for one date
 * has one digest. Null when none is to come.
 */
export const nextDueAt = async (
  store: Store,
  memberId: string,
  now: Date,
  hours: DigestHours,
): Promise<string | null> => {
  const [last] = await lastDigests(store, memberId, 1);
  const sentOn = last?.status === 'sent' ? last.localDate : '';
  let next: DueDigest | null = nextDigest(now, hours);
  while (next !== null && next.localDate <= sentOn) next = nextDigest(new Date(next.dueAt), hours);
  return next?.dueAt ?? null;
};
