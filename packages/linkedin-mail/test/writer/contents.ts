import { invitation } from './invitations.ts';
import {
  acceptance,
  batchAcceptance,
  type Composed,
  inMail,
  messageDigest,
  profileView,
  simple,
  withAlternative,
} from './other-kinds.ts';
import type { MailRecord } from './record.ts';

const LINKEDIN = (local: string): { readonly name: string; readonly address: string } => ({
  name: 'LinkedIn',
  address: `${local}@linkedin.com`,
});

const INVITED_TO = {
  'newsletter-invitation': [
    'email_series_subscribe_invitation_01',
    'invited you to subscribe to Castings Weekly',
    'newsletters/castings-weekly/',
  ],
  'page-invitation': ['email_pages_follow_invitation_01', 'invited you to follow Orvalis', 'company/orvalis/'],
  'event-invitation': [
    'email_event_invitation_01',
    'invited you to the event Foundry Day',
    'events/7000000000000000000/',
  ],
  'group-invitation': ['email_groups_invitation_01', 'invited you to join the group Pump Buyers', 'groups/123456/'],
} as const;

/** An invitation to something that is not a person. No key is known for these, so "unknown" is right as well. */
const invitedTo = (record: MailRecord, kind: keyof typeof INVITED_TO): Composed => {
  const [key, words, path] = INVITED_TO[kind];
  const said = `${record.inviter.name} ${words}`;
  const from = { name: `${record.inviter.name} via LinkedIn`, address: 'invitations@linkedin.com' };
  return withAlternative(
    simple(record, key, { from, subject: said, heading: said, path }),
    'unknown-linkedin',
    'other-linkedin',
  );
};

const counted = (record: MailRecord): Composed => {
  const heading = 'You have 18 new invitations';
  const head = { from: LINKEDIN('messages-noreply'), subject: heading, heading, path: 'mynetwork/' };
  return simple(record, 'email_notification_digest_01', head, { countedInvitations: 18 });
};

const security = (record: MailRecord, key: string, from: string, subject: string): Composed =>
  simple(
    record,
    key,
    { from: LINKEDIN(from), subject, heading: subject, path: 'checkpoint/rp/password-reset' },
    { nullable: ['*'] },
  );

/** What a mail of a kind says. */
export const contentOf = (record: MailRecord): Composed => {
  const { inviter, recipient } = record;
  const say = (key: string, from: string, subject: string, path = 'feed/'): Composed =>
    simple(record, key, { from: LINKEDIN(from), subject, heading: subject, path });
  switch (record.kind) {
    case 'acceptance':
      return acceptance(record);
    case 'acceptance-batch':
      return batchAcceptance(record);
    case 'profile-view':
      return profileView(record);
    case 'message-digest':
      return messageDigest(record);
    case 'inmail':
      return inMail(record);
    case 'people-you-may-know':
      return say(
        'email_pymk_02',
        'messages-noreply',
        `${recipient.firstName}, add ${inviter.name} - ${inviter.title ?? ''}`,
      );
    case 'jobs':
      return say(
        'jobs_jymbii_digest',
        'jobs-listings',
        `${inviter.company ?? 'Orvalis'} is hiring: Buyer, castings`,
        'jobs/view/4000000000/',
      );
    case 'newsletter-invitation':
    case 'page-invitation':
    case 'event-invitation':
    case 'group-invitation':
      return invitedTo(record, record.kind);
    case 'search-appearances':
      return say('email_weekly_analytics_recap_v2', 'notifications-noreply', 'You appeared in 9 searches this week');
    case 'network-news':
      return say('email_network_conversations_01', 'updates-noreply', 'last week your posts got 82 views!');
    case 'counted-invitations':
      return counted(record);
    case 'password-reset':
      return security(
        record,
        'security_password_reset_checkpoint',
        'security-noreply',
        `${recipient.firstName}, here's the link to reset your password`,
      );
    case 'sign-in-code':
      return security(
        record,
        'security_login_pin_01',
        'security-noreply',
        `${recipient.firstName}, here's your PIN 482913`,
      );
    case 'confirm-address':
      return security(record, 'confirm_your_email', 'messages-noreply', 'Please confirm your email address');
    case 'unknown-key':
      return say('email_brand_new_thing_07', 'notifications-noreply', `${inviter.name} did something new`);
    default:
      return invitation(record);
  }
};
