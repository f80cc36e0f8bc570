import { countKind, recordUnreadable } from '@guestlist/store';
import type { IngestParts } from './parts.ts';
import type { Arrival } from './reading.ts';

/** A template's name is a few words of letters, digits and lines; anything else is somebody's text. */
const TEMPLATE_KEY = /^[a-z0-9_.-]{1,80}$/iu;

/** Keeps a row "could not be read": codes, and where the raw mail lies for a few days. */
export const takeUnreadable = async (
  { store }: IngestParts,
  { owner, notice, reading, vouching }: Arrival,
  reason: string,
): Promise<readonly string[]> => {
  const { memberId } = owner;
  const { templateKey } = reading.notification;
  await recordUnreadable(store, {
    memberId,
    row: {
      messageId: notice.messageId,
      receivedAt: notice.receivedAt,
      kind: reading.notification.kind,
      reason,
      templateKey: templateKey !== null && TEMPLATE_KEY.test(templateKey) ? templateKey : null,
      trust: vouching.trust,
      rawKey: notice.objectKey,
    },
  });
  await countKind(store, { memberId, kind: 'unreadable', at: notice.receivedAt });
  return ['unreadable'];
};
