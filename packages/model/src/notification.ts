import type { InvitationFacts } from './invitation.ts';

export const NOTIFICATION_KINDS = [
  'invitation',
  'invitation-reminder',
  'profile-view',
  'invitation-accepted',
  'message',
  'people-you-may-know',
  'jobs',
  'newsletter-invitation',
  'other-linkedin',
  'forwarding-confirmation',
  'account-security',
  'not-linkedin',
  'unknown-linkedin',
] as const;

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Something in a mail that is not as it should be. Content is never an error; a defect is a fact. Kebab-case codes. */
export type Defect = string;

/** How the mail came to the door: as LinkedIn sent it (filter, redirect), quoted in a mail of the member's, or attached to one. */
export type ForwardedBy = 'redirect' | 'quoted' | 'attached';

/** Somebody a mail names who is not (or not now) an inviter: who viewed the profile, who accepted. */
export interface Person {
  readonly name: string;
  readonly headline: string | null;
  readonly profileUrl: string | null;
  readonly memberNumber: string | null;
}

/** A mail provider asks whether mail may be forwarded to the door. We show it to the member; we never follow it. */
export interface ForwardingConfirmation {
  readonly provider: 'gmail' | 'zoho' | 'yahoo' | 'proton' | 'fastmail';
  readonly code: string | null;
  /** The confirming link; a cancelling one is never put here. */
  readonly link: string | null;
  /** The mailbox that asked. */
  readonly requestedBy: string | null;
}

/** One LinkedIn mail, read. */
export interface Notification {
  readonly kind: NotificationKind;
  /** In the form of the X-LinkedIn-Template header, without the doubled `email_` of `lipi`. */
  readonly templateKey: string | null;
  /** BCP 47 of the frame. */
  readonly language: string | null;
  /** The LinkedIn mail's own Date (ISO 8601, UTC); null where only an outer mail's is known. */
  readonly sentAt: string | null;
  readonly forwardedBy: ForwardedBy;
  readonly recipient: {
    readonly name: string | null;
    readonly headline: string | null;
    readonly address: string | null;
  };
  /** Empty for all kinds but invitation and invitation-reminder. */
  readonly invitations: readonly InvitationFacts[];
  /** Viewers of a profile-view, those who accepted of an invitation-accepted. */
  readonly people: readonly Person[];
  readonly confirmation: ForwardingConfirmation | null;
  /** "You have 18 new invitations": how many, when the mail only counts them. */
  readonly countedInvitations: number | null;
  readonly defects: readonly Defect[];
}
