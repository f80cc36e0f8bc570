import { daysAfter } from '../invitations/invitation-item.ts';
import { noticeKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import type { Store } from '../store.ts';
import type { ClaimOutcome } from '../types.ts';
import { claimLease, confirmLease, type Lease, noteSendEvent, releaseLease } from './lease.ts';

const KEEP_DAYS = 90;

interface NoticeId {
  readonly memberId: string;
  readonly noticeId: string;
}

/** Claims the sending of one short mail: the guard of a digest, by the notice's id. */
export const claimNotice = (store: Store, request: NoticeId & Lease): Promise<ClaimOutcome> => {
  const { memberId, noticeId, at, leaseUntil } = request;
  const fields = { ...ofKind('notice'), noticeId, expiresAt: daysAfter(at, KEEP_DAYS) };
  return claimLease(store, noticeKey(memberId, noticeId), { at, leaseUntil }, fields);
};

/** Writes that the claimed notice was sent. */
export const confirmNoticeSent = (
  store: Store,
  request: NoticeId & { readonly attempt: number; readonly messageId: string; readonly sentAt: string },
): Promise<'confirmed' | 'superseded'> => {
  const { memberId, noticeId, attempt, messageId, sentAt } = request;
  return confirmLease(store, noticeKey(memberId, noticeId), attempt, { messageId, sentAt });
};

/** Gives a notice's claim back after a send that surely failed. */
export const releaseNotice = (
  store: Store,
  request: NoticeId & { readonly attempt: number; readonly at: string },
): Promise<void> => releaseLease(store, noticeKey(request.memberId, request.noticeId), request.attempt, request.at);

/** SES says that it has sent a mail with this notice's tag: a lapsed claim is then never sent again. */
export const recordNoticeSendEvent = (
  store: Store,
  request: NoticeId & { readonly messageId: string; readonly at: string },
): Promise<void> => noteSendEvent(store, noticeKey(request.memberId, request.noticeId), request);
