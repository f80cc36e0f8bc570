import type { NotificationKind } from '@guestlist/model';
import type { Page } from './lines.ts';
import type { Link } from './links.ts';
import { isLinkedInAddress, type Original } from './original.ts';
import { KEYLESS_KINDS, kindOfKey } from './template-keys.ts';
import { validKey } from './tracking.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';
import type { Wording } from './wording/wording.ts';

export interface Kind {
  readonly kind: NotificationKind;
  readonly templateKey: string | null;
  readonly defects: readonly string[];
}

const allLinks = (pages: readonly Page[]): readonly Link[] =>
  pages.flatMap(({ lines }) => lines.flatMap(({ links }) => links));

const mostFrequent = (keys: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
};

interface Keys {
  readonly header: string | null;
  readonly links: string | null;
  readonly pixel: string | null;
}

const keysOf = (original: Original, links: readonly Link[], pages: readonly Page[]): Keys => ({
  header: validKey(original.template?.trim()),
  links: mostFrequent(links.flatMap(({ key }) => validKey(key) ?? [])) ?? validKey(original.feedbackKey),
  pixel: pages.flatMap(({ pixelKeys }) => pixelKeys)[0] ?? null,
});

const disagreement = ({ header, links, pixel }: Keys): readonly string[] =>
  new Set([header, links, pixel].filter((key) => key !== null)).size > 1 ? ['key-disagreement'] : [];

const subjectsOf = (...tables: readonly ((wording: Wording) => readonly string[])[]): readonly string[] =>
  WORDINGS.flatMap((wording) => tables.flatMap((table) => table(wording)));

const SUBJECTS: readonly (readonly [NotificationKind, readonly string[]])[] = [
  ['account-security', subjectsOf(({ securitySubjects }) => securitySubjects)],
  ['invitation-reminder', subjectsOf(({ reminderSubjects }) => reminderSubjects)],
  ['invitation-accepted', subjectsOf(({ acceptedSubjects }) => acceptedSubjects)],
  ['profile-view', subjectsOf(({ viewSubjects }) => viewSubjects)],
  [
    'other-linkedin',
    subjectsOf(
      ({ countSubjects }) => countSubjects,
      ({ searchSubjects }) => searchSubjects,
    ),
  ],
  ['invitation', subjectsOf(({ invitationSubjects }) => invitationSubjects)],
  ['newsletter-invitation', subjectsOf(({ newsletterSubjects }) => newsletterSubjects)],
  ['message', subjectsOf(({ messageSubjects }) => messageSubjects)],
  ['people-you-may-know', subjectsOf(({ suggestionSubjects }) => suggestionSubjects)],
  ['jobs', subjectsOf(({ jobSubjects }) => jobSubjects)],
];

/** The kind that a subject's words stand for, in any language we know. */
const bySubject = (subject: string): NotificationKind | null =>
  SUBJECTS.find(([, subjects]) => matchAny(subjects, subject) !== null)?.[0] ?? null;

const SENDERS: readonly (readonly [RegExp, NotificationKind])[] = [
  [/^security-noreply@/u, 'account-security'],
  [/^(messaging-digest-noreply|inmail-hit-reply|hit-reply|hit-reply-premium-inmail)@/u, 'message'],
  [/^(jobs-noreply|jobalerts-noreply|jobs-listings|career-interests-noreply)@/u, 'jobs'],
  [/^newsletters-noreply@/u, 'newsletter-invitation'],
  [
    /^(updates-noreply|editors-noreply|news-noreply|groups-noreply|billing-noreply|welcome|linkedin_support)@/u,
    'other-linkedin',
  ],
  [/^(linkedin@(e|em|el)\.linkedin\.com)$/u, 'other-linkedin'],
];

const bySender = (address: string): NotificationKind | null =>
  SENDERS.find(([pattern]) => pattern.test(address))?.[1] ?? null;

const INVITERS = /^(invitations|invitations-noreply|member|connections)@/u;

const isCardAccept = ({ purpose, slot }: Link): boolean =>
  purpose === 'accept' && (slot === null || !/pymk|suggest|header|footer/u.test(slot.section));

/** A mail without any key, as from before 2016 or with its links stripped: by links, sender, then words. */
const withoutKey = (original: Original, links: readonly Link[]): NotificationKind => {
  const address = original.from?.address ?? '';
  const words = bySubject(original.subject);
  const sender = bySender(address);
  const accepts = links.some(isCardAccept);
  if (links.some(({ purpose }) => purpose === 'security') || words === 'account-security') return 'account-security';
  if (sender !== null && sender !== 'other-linkedin') return sender;
  if (words === 'newsletter-invitation') return words;
  if (accepts) return words === 'invitation-reminder' ? words : 'invitation';
  if (words === 'invitation-reminder' || words === 'invitation') {
    return INVITERS.test(address) ||
      links.some(({ purpose }) => purpose === 'invitation-manager' || purpose === 'profile')
      ? words
      : 'unknown-linkedin';
  }
  return words ?? sender ?? 'unknown-linkedin';
};

/** An unknown key: only kinds of which nobody knows a key may still be told, by key name and words or links together. */
const byUnknownKey = (key: string, original: Original, links: readonly Link[]): NotificationKind => {
  const words = bySubject(original.subject);
  const told = KEYLESS_KINDS.find(
    ({ kind, named, plainly }) =>
      (kind === words && named.test(key)) ||
      plainly.some((one) => one.named.test(key) && links.some(({ purpose }) => purpose === one.purpose)),
  );
  return told?.kind ?? 'unknown-linkedin';
};

/** Cards with accept links make a digest a mail of invitations. */
const withCards = (kind: NotificationKind, key: string, links: readonly Link[]): NotificationKind => {
  const cards = links.some(
    ({ purpose, slot }) => purpose === 'accept' && slot?.section.startsWith('invitation') === true,
  );
  return key === 'email_notification_digest_01' && cards ? 'invitation' : kind;
};

const SECURITY_SENDER = /^security-noreply@/u;

const isSecurity = (original: Original, keys: Keys, links: readonly Link[]): boolean =>
  [keys.header, keys.links, keys.pixel].some((key) => key !== null && kindOfKey(key) === 'account-security') ||
  SECURITY_SENDER.test(original.from?.address ?? '') ||
  links.some(({ purpose }) => purpose === 'security');

const isLinkedIn = (original: Original, keys: Keys, links: readonly Link[]): boolean => {
  if (original.defects.includes('from-rewritten')) return true;
  if (original.from !== null) return isLinkedInAddress(original.from.address);
  if (original.defects.includes('not-a-forward')) return false;
  return keys.links !== null || links.some(({ purpose }) => purpose === 'accept' || purpose === 'why');
};

/**
 * Tells what kind of mail it is: by template key (header, then links, then tracking picture), by links, by sender, last by words.
 */
export const kindOf = (original: Original): Kind => {
  const pages = [original.html, original.text].flatMap((page) => page ?? []);
  const links = allLinks(pages);
  const keys = keysOf(original, links, pages);
  if (!isLinkedIn(original, keys, links)) return { kind: 'not-linkedin', templateKey: null, defects: [] };
  const templateKey = keys.header ?? keys.links ?? keys.pixel;
  const defects = disagreement(keys);
  if (isSecurity(original, keys, links)) return { kind: 'account-security', templateKey, defects };
  if (templateKey === null) {
    const kind = original.mailClass === 'INMAIL' ? 'message' : withoutKey(original, links);
    return { kind, templateKey, defects };
  }
  const known = kindOfKey(templateKey);
  const kind = known === null ? byUnknownKey(templateKey, original, links) : withCards(known, templateKey, links);
  return { kind, templateKey, defects };
};
