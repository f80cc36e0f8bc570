import type { LinkKeys } from '@guestlist/decision-links';
import type { MailJob, Member } from '@guestlist/model';
import type { Store } from '@guestlist/store';
import type { Limiter } from './limiter.ts';
import type { LogEvent } from './log-event.ts';

/** Old mails a member hands over on the welcome page. `refused` says which sentence to show. */
export type UploadOutcome =
  | { readonly outcome: 'taken'; readonly mails: number }
  | { readonly outcome: 'refused'; readonly why: 'no-mails' | 'too-large' };

/** What the pages need from outside; apps/local and the Lambda handler each give their own. */
export interface Deps {
  readonly store: Store;
  readonly linkKeys: LinkKeys;
  /** Where members see the pages, without a final slash. Cookies are `__Host-` ones when it begins with https. */
  readonly publicUrl: string;
  /** The domain of the doors. */
  readonly mailDomain: string;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  readonly sendMail: (job: MailJob) => Promise<void>;
  readonly limiter: Limiter;
  /** Takes in mails as if they had come to the member's door; null where that is not offered. */
  readonly acceptUpload: ((memberId: string, file: Uint8Array) => Promise<UploadOutcome>) | null;
  /** Forgets what lies of an erased member outside of the table. */
  readonly forget: (member: Member) => Promise<void>;
  readonly log: LogEvent;
}
