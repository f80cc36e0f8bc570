/**
 * A mail that the digest app is asked to send. Jobs carry ids only: addresses, words and link tokens are filled in by
 * the function that sends, so a queue never holds anybody's text or a usable link.
 */
export type MailJob =
  | {
      readonly type: 'digest';
      readonly memberId: string;
      /** The member's local date, `YYYY-MM-DD`: the guard against sending twice. */
      readonly localDate: string;
      /** When it was due (ISO 8601, UTC). */
      readonly dueAt: string;
      /** The member asked for it: what is open is sent even when nothing is new. */
      readonly fresh?: true;
    }
  | {
      readonly type: 'notice';
      readonly notice: Notice;
      readonly memberId: string;
      /** Makes the job idempotent: the same id is mailed once. */
      readonly noticeId: string;
    };

export const NOTICES = [
  'confirm-joining',
  'confirm-address',
  'settings-link',
  'forwarding-code',
  'single-mails-setting',
  'reply-unclear',
  'report',
  'erased',
] as const;

/** Short mails besides the digest. */
export type Notice = (typeof NOTICES)[number];
