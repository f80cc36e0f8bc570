import type { InvitationFacts, Notification, NotificationKind, Trust } from '@guestlist/model';

export type ExpectedInvitation = Omit<InvitationFacts, 'sources'>;

/** What the reader must give back, and who vouches for the mail in the writer's zone. */
export interface Expected extends Omit<Notification, 'invitations' | 'defects'> {
  readonly invitations: readonly ExpectedInvitation[];
  readonly trust: Trust;
  /** Kinds that are right as well, where no document says how such a mail is told. */
  readonly alsoRight: readonly NotificationKind[];
  /**
   * Facts that may be null, though never anything else than what stands above: paths such as `language`,
   * `recipient.name`, `invitations.note`, where the mail shows them in words nobody could know. `*`: only the kind and
   * what belongs to it alone must be told.
   */
  readonly nullable: readonly string[];
}
