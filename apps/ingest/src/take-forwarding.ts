import { putForwardingConfirmation } from '@guestlist/store';
import type { IngestParts } from './parts.ts';
import { type Arrival, isTrusted } from './reading.ts';

/** Keeps a provider's confirmation code for the settings page and mails it to the member; a forged one is dropped. */
export const takeForwarding = async ({ store, enqueue }: IngestParts, arrival: Arrival): Promise<string> => {
  const { confirmation } = arrival.reading.notification;
  if (confirmation === null || !isTrusted(arrival)) return 'dropped';
  const { memberId } = arrival.owner;
  const { receivedAt, messageId } = arrival.notice;
  await putForwardingConfirmation(store, { memberId, confirmation, receivedAt });
  await enqueue({ type: 'notice', notice: 'forwarding-code', memberId, noticeId: `forwarding-code-${messageId}` });
  return 'kept';
};
