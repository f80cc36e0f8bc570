import type { NotificationKind } from '@guestlist/model';
import type { LinkPurpose } from './links.ts';

/** Template keys of LinkedIn that have been seen, by kind. A key that is not here is unknown, never guessed. */
const KEYS: Readonly<Partial<Record<NotificationKind, readonly string[]>>> = {
  invitation: ['email_m2m_invite_single_01', 'M2M_Invitation', 'invite_guest_59'],
  'invitation-accepted': ['email_accept_invite_single_01'],
  message: ['email_member_message_v2', 'email_type_messaging_digest', 'email_hire_inmail_initial_single_01'],
  'people-you-may-know': ['email_pymk_01', 'email_pymk_02', 'connection_suggestion_email'],
  jobs: [
    'jobs_jymbii_digest',
    'email_job_alert_digest_01',
    'email_job_alert_single_02',
    'email_jobs_viewed_job_reminder_01',
    'email_jobs_saved_job_reminder_01',
    'email_application_confirmation_with_nba_01',
    'email_jobs_job_application_viewed_01',
    'email_jobs_application_rejected_01',
    'jobs_applicant_applied',
  ],
  'other-linkedin': [
    'email_notification_digest_01',
    'email_network_conversations_01',
    'email_editorial_suggested_top_conversations_01',
    'email_career_insights_01',
    'email_groups_recommended_by_admin_01',
    'email_weekly_analytics_recap_v2',
  ],
  'account-security': ['security_password_reset_checkpoint', 'confirm_your_email'],
};

const KIND_BY_KEY = new Map<string, NotificationKind>(
  Object.entries(KEYS).flatMap(([kind, keys]) => keys.map((key) => [key, kind as NotificationKind] as const)),
);

/** The batch of acceptances is of the same family as the single one; nothing else is named like it. */
const ACCEPTED_FAMILY = /^email_accept_invite_[a-z0-9_]+$/u;
/** Whatever LinkedIn calls its next password mail: dropping one mail too many harms nobody, keeping one might. */
const SECURITY_FAMILY =
  /^(email_)?security_|password|checkpoint|confirm_your_email|two_step|verification_code|signin_code|login_code|(^|_)pin_/iu;

/** The kind that a template key stands for; null for a key nobody has seen yet. */
export const kindOfKey = (key: string): NotificationKind | null => {
  const known = KIND_BY_KEY.get(key);
  if (known !== undefined) return known;
  if (SECURITY_FAMILY.test(key)) return 'account-security';
  return ACCEPTED_FAMILY.test(key) ? 'invitation-accepted' : null;
};

interface KeylessKind {
  readonly kind: NotificationKind;
  /** What a key of theirs would be named after; their words must agree besides. */
  readonly named: RegExp;
  /** The same so plainly that a link of this purpose says as much as words. */
  readonly plainly: readonly { readonly named: RegExp; readonly purpose: LinkPurpose }[];
}

const invites = (what: string): RegExp => new RegExp(`${what}.*invit|invit.*${what}`, 'iu');

/** Kinds of which no key is publicly known. */
export const KEYLESS_KINDS: readonly KeylessKind[] = [
  {
    kind: 'profile-view',
    named: /profile_?view(s|ed|ers?)?(_|$)|view(ed|ers?)?_(your_)?profile|who_?viewed|wvm[px]/iu,
    plainly: [{ named: /profile_?view|wvm[px]/iu, purpose: 'profile-views' }],
  },
  {
    kind: 'newsletter-invitation',
    named: /newsletter|series|page|company|organization|event|group|follow|subscri/iu,
    plainly: [
      { named: invites('(newsletter|series)'), purpose: 'newsletter' },
      { named: invites('event'), purpose: 'event' },
      { named: invites('group'), purpose: 'group' },
      { named: invites('(page|company|organization|follow)'), purpose: 'page' },
    ],
  },
  { kind: 'other-linkedin', named: /search_?appear|appear(ed|ances?)?_in_search/iu, plainly: [] },
];
