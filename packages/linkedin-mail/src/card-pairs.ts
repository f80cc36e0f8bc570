import type { Card } from './cards.ts';
import { cardsOf } from './cards.ts';
import type { Line } from './lines.ts';
import type { Original } from './original.ts';

/** One invitation as the HTML and the text part have it. */
export interface CardPair {
  readonly html: Card | null;
  readonly text: Card | null;
}

const sharesIdentity = (one: Card, other: Card): boolean =>
  (one.invitationId !== null && one.invitationId === other.invitationId) ||
  (one.slug !== null && one.slug === other.slug);

const paired = (html: readonly Card[], text: readonly Card[]): readonly CardPair[] => {
  if (html.length === 0) return text.map((card) => ({ html: null, text: card }));
  const inOrder = html.length === text.length;
  return html.map((card, at) => ({
    html: card,
    text: text.find((other) => sharesIdentity(card, other)) ?? (inOrder ? (text[at] ?? null) : null),
  }));
};

const isNumbered = (lines: readonly Line[]): boolean =>
  lines.some(({ runs }) =>
    runs.some(({ link }) => link?.slot?.section.startsWith('invitation') === true && link.slot.index > 0),
  );

const EMPTY: Omit<Card, 'above'> = {
  slug: null,
  memberNumber: null,
  invitationId: null,
  name: null,
  details: [],
  relations: [],
  relationAlts: [],
  pictureAlt: null,
  labels: [],
};

/** A mail of early years, or one whose links were taken out: the lines up to the inviter's name and the paragraph it begins. */
const withoutLinks = (original: Original, names: readonly string[]): CardPair => {
  const lines = original.text?.lines ?? original.html?.lines.filter(({ hidden }) => !hidden) ?? [];
  const at = lines.findLastIndex(({ text }) => names.some((name) => text === name || text === `- ${name}`));
  const end = at < 0 ? -1 : lines.findIndex(({ text }, index) => index > at && text === '');
  return { html: null, text: { ...EMPTY, above: at < 0 ? [] : lines.slice(0, end < 0 ? lines.length : end) } };
};

/**
 * The invitations of a mail that is known to hold some, at least one.
 *
 * @param fromName what the From field calls the inviter, null where it names LinkedIn
 */
export const cardPairs = (original: Original, fromName: string | null): readonly CardPair[] => {
  const names = fromName === null ? [] : [fromName];
  const html = cardsOf(original.html?.lines ?? [], names, { ids: [], single: false });
  const ids = html.flatMap(({ invitationId }) => invitationId ?? []);
  const lines = original.text?.lines ?? [];
  const single = html.length === 1 || (html.length === 0 && !isNumbered(lines) && fromName !== null);
  const pairs = paired(html, cardsOf(lines, names, { ids, single }));
  return pairs.length > 0 ? pairs : [withoutLinks(original, names)];
};
