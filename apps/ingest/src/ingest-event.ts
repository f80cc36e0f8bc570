import { memberById, recordNoticeSendEvent, recordSendEvent, updateMember } from '@guestlist/store';
import type { SentNotice } from './notice.ts';
import type { IngestParts } from './parts.ts';

const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Stops sending to a member whose address does not exist any more, or who called our mail a nuisance. */
const pause = async ({ store, log }: IngestParts, memberId: string, { type, affected }: SentNotice): Promise<void> => {
  for (;;) {
    const stored = await memberById(store, memberId);
    const theirs = stored !== null && affected.some((address) => sameAddress(address, stored.member.email));
    if (!theirs || stored.status !== 'active') return;
    const change = { pausedUntil: 'forever', nextDueAt: null } as const;
    const outcome = await updateMember(store, { memberId, version: stored.version, change });
    if (outcome === 'stale') continue;
    log.warn('member paused', { memberId, cause: type });
    return;
  }
};

/** Keeps what became of a mail that we sent: that SES took it, that it bounced for good, that somebody complained. */
export const ingestEvent = async (parts: IngestParts, notice: SentNotice): Promise<void> => {
  const { memberId, localDate, noticeId } = notice.tags;
  if (memberId === undefined) return;
  if (notice.type !== 'send') return pause(parts, memberId, notice);
  const { messageId, at } = notice;
  if (localDate !== undefined) await recordSendEvent(parts.store, { memberId, localDate, messageId, at });
  else if (noticeId !== undefined) await recordNoticeSendEvent(parts.store, { memberId, noticeId, messageId, at });
};
