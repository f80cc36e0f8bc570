import { countKind } from '@guestlist/store';
import type { IngestParts } from './parts.ts';
import { type Arrival, defectsOf, isTrusted } from './reading.ts';
import { takeForwarding } from './take-forwarding.ts';
import { takeInvitations } from './take-invitations.ts';
import { takeAcceptances, takeProfileViews } from './take-people.ts';
import { takeUnreadable } from './take-unreadable.ts';
import type { Took } from './took.ts';

/** A mail that only counts invitations: LinkedIn's setting for single mails is off. Said once. */
const adviseSingleMails = async ({ enqueue }: IngestParts, arrival: Arrival): Promise<void> => {
  if (arrival.reading.notification.countedInvitations === null || !isTrusted(arrival)) return;
  const { memberId } = arrival.owner;
  await enqueue({ type: 'notice', notice: 'single-mails-setting', memberId, noticeId: 'single-mails-setting' });
};

/** What is kept of each kind; everything but invitations and unreadable mails is counted. */
const keep = async (parts: IngestParts, arrival: Arrival): Promise<readonly string[]> => {
  const { kind } = arrival.reading.notification;
  switch (kind) {
    case 'invitation':
    case 'invitation-reminder':
      return takeInvitations(parts, arrival);
    case 'unknown-linkedin':
      return takeUnreadable(parts, arrival, 'unknown-kind');
    case 'profile-view':
      await takeProfileViews(parts, arrival);
      break;
    case 'invitation-accepted':
      await takeAcceptances(parts, arrival);
      break;
    case 'forwarding-confirmation':
      await takeForwarding(parts, arrival);
      break;
    case 'message':
    case 'people-you-may-know':
    case 'jobs':
    case 'newsletter-invitation':
    case 'other-linkedin':
      await adviseSingleMails(parts, arrival);
      break;
    case 'account-security':
    case 'not-linkedin':
      break;
    default:
      return kind satisfies never;
  }
  await countKind(parts.store, { memberId: arrival.owner.memberId, kind, at: arrival.notice.receivedAt });
  return ['counted'];
};

/** Kinds whose raw mail goes at once, whoever vouches for it. */
const NEVER_KEPT: readonly string[] = ['account-security', 'not-linkedin', 'forwarding-confirmation'];

/** Keeps of one mail what its kind calls for. */
export const takeReading = async (parts: IngestParts, arrival: Arrival): Promise<Took> => {
  const { kind, invitations } = arrival.reading.notification;
  const { trust, reason } = arrival.vouching;
  const outcomes = await keep(parts, arrival);
  const defects = defectsOf(arrival);
  const doubtful = trust === 'unverified' || outcomes.includes('unreadable');
  return {
    kind,
    trust,
    reason,
    defects,
    outcomes,
    keepRaw: doubtful && !NEVER_KEPT.includes(kind),
    tryAgain: invitations.length > 0 && defects.includes('dns-unavailable'),
  };
};
