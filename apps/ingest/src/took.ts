import type { Defect, NotificationKind, Trust } from '@guestlist/model';

/** What became of one reading: what the log says of it, and whether its raw mail must stay a few days. */
export interface Took {
  readonly kind: NotificationKind;
  readonly trust: Trust;
  readonly reason: string;
  readonly defects: readonly Defect[];
  /** Invitations by what the store made of them, such as `created`, `merged`; or `unreadable`, `counted`. */
  readonly outcomes: readonly string[];
  /** Kept up to seven days because nobody vouches for it or it could not be read. */
  readonly keepRaw: boolean;
  /** DNS did not answer: worth another try, which may raise the trust. */
  readonly tryAgain: boolean;
}
