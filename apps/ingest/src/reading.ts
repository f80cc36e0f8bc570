import type { MailReading } from '@guestlist/linkedin-mail';
import type { Vouching } from '@guestlist/mail-trust';
import type { Defect } from '@guestlist/model';
import type { DoorOwner } from '@guestlist/store';
import type { ReceivedNotice } from './notice.ts';

/** One LinkedIn mail that came to one member's door, read and vouched for. */
export interface Arrival {
  readonly owner: DoorOwner;
  readonly notice: ReceivedNotice;
  readonly reading: MailReading;
  readonly vouching: Vouching;
}

/** What the reader and the one who vouches found wrong, each once. */
export const defectsOf = ({ reading, vouching }: Arrival): readonly Defect[] => [
  ...new Set([...reading.notification.defects, ...vouching.defects]),
];

/** Whether a mail's word may be used for good: somebody vouches, and it was meant for this member. */
export const isTrusted = (arrival: Arrival): boolean =>
  arrival.vouching.trust !== 'unverified' && !defectsOf(arrival).includes('other-recipient');
