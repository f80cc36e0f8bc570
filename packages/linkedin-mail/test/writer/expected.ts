import type { NotificationKind } from '@guestlist/model';
import type { Expected, ExpectedInvitation } from './expectation.ts';
import { type Card, cutHeadline, type Frame } from './frame.ts';
import type { Original } from './original.ts';
import { type Generation, type MailRecord, UNSEEN_LANGUAGES, type WrittenKind } from './record.ts';

/** What of LinkedIn's mail is left after the way it took. */
export interface Shown {
  readonly html: boolean;
  readonly text: boolean;
  readonly headers: boolean;
  /** Whether the markup's own attributes (`data-…`, classes, ids) are left. */
  readonly attributes: boolean;
}

const READ_AS: Readonly<Record<WrittenKind, NotificationKind>> = {
  invitation: 'invitation',
  reminder: 'invitation-reminder',
  acceptance: 'invitation-accepted',
  'acceptance-batch': 'invitation-accepted',
  'profile-view': 'profile-view',
  'message-digest': 'message',
  inmail: 'message',
  'people-you-may-know': 'people-you-may-know',
  jobs: 'jobs',
  'newsletter-invitation': 'newsletter-invitation',
  'page-invitation': 'newsletter-invitation',
  'event-invitation': 'newsletter-invitation',
  'group-invitation': 'newsletter-invitation',
  'search-appearances': 'other-linkedin',
  'network-news': 'other-linkedin',
  'counted-invitations': 'other-linkedin',
  'password-reset': 'account-security',
  'sign-in-code': 'account-security',
  'confirm-address': 'account-security',
  'unknown-key': 'unknown-linkedin',
  lookalike: 'not-linkedin',
  'gmail-confirmation': 'forwarding-confirmation',
  'zoho-confirmation': 'forwarding-confirmation',
  'yahoo-confirmation': 'forwarding-confirmation',
  'proton-confirmation': 'forwarding-confirmation',
};

export const readKind = (kind: WrittenKind): NotificationKind => READ_AS[kind];

const isGlimmer = (generation: Generation): boolean => generation.startsWith('glimmer');

const headlineOf = (frame: Frame, card: Card, shown: Shown): string | null => {
  const { headline } = card.inviter;
  if (headline === null || frame.record.generation === 'text-2009') return null;
  if (!isGlimmer(frame.record.generation)) return headline;
  return shown.text && frame.layout.textHeadline === 'whole' ? headline : cutHeadline(headline);
};

const positionOf = (
  frame: Frame,
  card: Card,
  shown: Shown,
): { readonly title: string | null; readonly company: string | null } => {
  const { title, company } = card.inviter;
  const stated =
    isGlimmer(frame.record.generation) && shown.html && card.index === 0 && frame.layout.preheader === 'position';
  return stated && title !== null && company !== null ? { title, company } : { title: null, company: null };
};

const placeOf = (frame: Frame, card: Card, shown: Shown): string | null => {
  const { location } = card.inviter;
  if (!shown.html || location === null) return null;
  return isGlimmer(frame.record.generation) ? (location.split(',')[0] ?? null) : location;
};

const numberOf = (frame: Frame, card: Card, shown: Shown): string | null => {
  switch (frame.record.generation) {
    case 'text-2009':
    case 'm2m-2016-04':
    case 'phoenix-2016':
      return card.inviter.memberNumber;
    default:
      return shown.html && card.mutual !== null ? card.inviter.memberNumber : null;
  }
};

const mutualOf = (frame: Frame, card: Card, shown: Shown): ExpectedInvitation['mutual'] => {
  const shows = isGlimmer(frame.record.generation) || frame.record.generation === 'mid-2018';
  if (!shown.html || !shows || card.mutual === null) return null;
  return { count: card.mutual.count, names: isGlimmer(frame.record.generation) ? card.mutual.names : [] };
};

const noteOf = (frame: Frame, card: Card, shown: Shown): string | null => {
  if (frame.cards.length > 1) return shown.html ? card.note : null;
  return card.note;
};

const isReminder = (record: MailRecord, invitedAt: string): boolean =>
  record.kind === 'reminder' ||
  (record.generation !== 'text-2009' && Date.parse(record.sentAt) - Date.parse(invitedAt) >= 48 * 3_600_000);

const invitationOf = (frame: Frame, card: Card, shown: Shown): ExpectedInvitation => {
  const { generation } = frame.record;
  const dated = generation !== 'text-2009';
  const slugged = isGlimmer(generation) || generation === 'mid-2018';
  return {
    invitationId: dated ? card.invitationId : null,
    invitedAt: dated ? new Date(Number(BigInt(card.invitationId) >> 22n)).toISOString() : null,
    reminder: isReminder(frame.record, card.invitedAt),
    inviter: {
      name: card.inviter.name,
      headline: headlineOf(frame, card, shown),
      ...positionOf(frame, card, shown),
      location: placeOf(frame, card, shown),
      profileUrl: slugged ? `https://www.linkedin.com/in/${encodeURIComponent(card.inviter.slug)}/` : null,
      memberNumber: numberOf(frame, card, shown),
    },
    mutual: mutualOf(frame, card, shown),
    note: noteOf(frame, card, shown),
  };
};

/** The second a mail was sent; headers hold no more. */
const second = (at: string): string => new Date(Math.floor(Date.parse(at) / 1000) * 1000).toISOString();

const isUnseen = (record: MailRecord): boolean => UNSEEN_LANGUAGES.some((language) => language === record.language);

/** What nobody could know of a mail for certain, though it stands there. */
const nullableOf = (frame: Frame, shown: Shown): string[] => [
  ...(shown.headers ? [] : ['sentAt']),
  ...(frame.cards.length > 1 ? ['invitations.title', 'invitations.company'] : []),
  ...(frame.record.kind === 'profile-view' || frame.record.kind.startsWith('acceptance')
    ? ['people.headline', 'people.profileUrl']
    : []),
  // Where a batch's links are gone, its names stand among headlines with nothing to tell them by.
  ...(frame.record.kind === 'acceptance-batch' && !shown.html ? ['people', 'people.name'] : []),
  ...(isUnseen(frame.record)
    ? [
        'language',
        'recipient.headline',
        'invitations.title',
        'invitations.company',
        'invitations.mutual',
        'invitations.note',
      ]
    : []),
  ...(shown.html && !shown.attributes
    ? ['invitations.title', 'invitations.company', 'invitations.location', 'invitations.mutual', 'invitations.note']
    : []),
];

/** What the reader must give back of a mail, by what of it is left. */
export const expectedOf = (original: Original, left: Shown, way: Pick<Expected, 'forwardedBy' | 'trust'>): Expected => {
  const { frame, content } = original;
  const { record } = frame;
  const shown: Shown = content.html === null ? { ...left, html: false } : left;
  const invites = record.kind === 'invitation' || record.kind === 'reminder';
  const late = invites && frame.cards.every((card) => isReminder(record, card.invitedAt));
  const early = record.generation === 'text-2009';
  const facts = content.facts ?? {};
  return {
    kind: late ? 'invitation-reminder' : readKind(record.kind),
    templateKey: early ? null : frame.key,
    language: early ? 'en' : frame.words.tag,
    sentAt: second(record.sentAt),
    ...way,
    recipient: {
      name: record.recipient.name,
      headline: early ? null : record.recipient.headline,
      address: record.recipient.email,
    },
    invitations: invites ? frame.cards.map((card) => invitationOf(frame, card, shown)) : [],
    people: [],
    confirmation: null,
    countedInvitations: null,
    alsoRight: [],
    ...facts,
    nullable: [...nullableOf(frame, shown), ...(facts.nullable ?? [])],
  };
};
