import { daysAfter } from '../invitations/invitation-item.ts';
import { digestKey, memberPartition, PREFIX } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { getItem, type Item, queryPage } from '../send.ts';
import type { Store } from '../store.ts';
import type { ClaimOutcome, DigestRow, StoredDigest } from '../types.ts';
import { claimLease, confirmLease, type Lease, noteSendEvent, releaseLease } from './lease.ts';

/** Longer than the links of a digest live. */
const KEEP_DAYS = 60;

interface DigestId {
  readonly memberId: string;
  /** The member's local date, `YYYY-MM-DD`: one digest a day. */
  readonly localDate: string;
}

/** Claims a member's digest of a local date, with its list in the order shown. Call it right before the send. */
export const claimDigest = (
  store: Store,
  request: DigestId & Lease & { readonly rows: readonly DigestRow[] },
): Promise<ClaimOutcome> => {
  const { memberId, localDate, rows, at, leaseUntil } = request;
  const expiresAt = daysAfter(at, KEEP_DAYS);
  const fields = { ...ofKind('digest'), localDate, rows, expiresAt };
  return claimLease(store, digestKey(memberId, localDate), { at, leaseUntil }, fields);
};

/** Writes that the claimed digest was sent, with SES's message id. */
export const confirmDigestSent = (
  store: Store,
  request: DigestId & { readonly attempt: number; readonly messageId: string; readonly sentAt: string },
): Promise<'confirmed' | 'superseded'> => {
  const { memberId, localDate, attempt, messageId, sentAt } = request;
  return confirmLease(store, digestKey(memberId, localDate), attempt, { messageId, sentAt });
};

/** Gives a digest's claim back after a send that surely failed. */
export const releaseDigest = (
  store: Store,
  request: DigestId & { readonly attempt: number; readonly at: string },
): Promise<void> => releaseLease(store, digestKey(request.memberId, request.localDate), request.attempt, request.at);

/** SES says that it has sent a mail with this digest's tag: a lapsed claim is then never sent again. */
export const recordSendEvent = async (
  store: Store,
  request: DigestId & { readonly messageId: string; readonly at: string },
): Promise<void> => {
  const { memberId, localDate, messageId, at } = request;
  await noteSendEvent(store, digestKey(memberId, localDate), { messageId, at });
};

// Written by `claimDigest`, `confirmDigestSent` and `recordSendEvent` alone.
const toDigest = (item: Item): StoredDigest => {
  const it = item as unknown as Partial<StoredDigest> & {
    localDate: string;
    sendEventId?: string;
    sendEventAt?: string;
  };
  const sent = it.status === 'sent' || it.sendEventId !== undefined;
  return {
    localDate: it.localDate,
    status: sent ? 'sent' : 'claimed',
    attempt: it.attempt ?? 0,
    claimedAt: it.claimedAt ?? it.sendEventAt ?? '',
    leaseUntil: it.leaseUntil ?? '',
    rows: it.rows ?? [],
    messageId: it.messageId ?? it.sendEventId ?? null,
    sentAt: it.sentAt ?? it.sendEventAt ?? null,
  };
};

/** The digest of a local date, strongly consistent. */
export const digestByKey = async (store: Store, memberId: string, localDate: string): Promise<StoredDigest | null> => {
  const item = await getItem(store, digestKey(memberId, localDate));
  return item === null ? null : toDigest(item);
};

/** The last digests, claimed or sent, newest first. One request. */
export const lastDigests = async (store: Store, memberId: string, limit: number): Promise<readonly StoredDigest[]> => {
  const range = { startsWith: PREFIX.digest };
  const params = partitionParams(store.table, memberPartition(memberId), range, { newestFirst: true, limit });
  return (await queryPage(store, params)).items.map(toDigest);
};
