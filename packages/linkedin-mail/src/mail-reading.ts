import type { Notification } from '@guestlist/model';

/** One LinkedIn mail found in a mail that came in. */
export interface MailReading {
  readonly notification: Notification;
  /** The bytes whose DKIM signature vouches for it: the mail as received, or the one attached to it. */
  readonly signed: Uint8Array;
  /** Which of several attached mails it is, from 1; null when it is the mail itself. */
  readonly attachment: number | null;
}
