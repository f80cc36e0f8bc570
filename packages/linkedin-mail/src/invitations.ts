import type { FactName, InvitationFacts } from '@guestlist/model';
import { type Card, cardsOf } from './cards.ts';
import { cleanText, clip } from './clean-text.ts';
import { isRelationsLine } from './frame-words.ts';
import { cardWords } from './html-person.ts';
import { MAX_HEADLINE_CHARS, MAX_NAME_CHARS } from './limits.ts';
import type { Line } from './lines.ts';
import { profileUrl } from './links.ts';
import { mutualOf } from './mutual.ts';
import { noteOf, ownWords, passageOf } from './note.ts';
import type { Original } from './original.ts';
import { positionOf } from './position.ts';
import { isReminder } from './reminder.ts';
import { invitedAt } from './snowflake.ts';
import { afterNoise, type TextPerson, textPerson } from './text-person.ts';

export interface Frame {
  /** The inviter as the From field has it, without "via LinkedIn" and the like; null where From is LinkedIn itself. */
  readonly fromName: string | null;
  readonly recipientNames: readonly string[];
  readonly frameKnown: boolean;
}

type Source = NonNullable<InvitationFacts['sources'][FactName]>;

interface Pair {
  readonly html: Card | null;
  readonly text: Card | null;
}

const sharesIdentity = (one: Card, other: Card): boolean =>
  (one.invitationId !== null && one.invitationId === other.invitationId) ||
  (one.slug !== null && one.slug === other.slug);

const pairs = (html: readonly Card[], text: readonly Card[]): readonly Pair[] => {
  if (html.length === 0) return text.map((card) => ({ html: null, text: card }));
  const paired = html.map((card, at) => ({
    html: card,
    text:
      text.find((other) => sharesIdentity(card, other)) ?? (html.length === text.length ? (text[at] ?? null) : null),
  }));
  return paired;
};

const blank: readonly Line[] = [];

const preheaders = (original: Original): readonly string[] =>
  [...(original.html?.lines ?? blank), ...(original.text?.lines ?? blank)]
    .filter(
      ({ text, testIds, hidden }) => text !== '' && (hidden || testIds.includes('preheader') || text.length < 400),
    )
    .map(({ text }) => text);

/** The HTML above the card, where layouts up to 2024 have greeting and default sentence. */
const inPlace = (card: Card | null): readonly Line[] => {
  if (card === null) return blank;
  return afterNoise(card.above).filter(({ hidden, runs }) => !hidden && runs.every(({ link }) => link === null));
};

const note = (pair: Pair, person: TextPerson | null, rest: readonly string[], name: string | null, frame: Frame) =>
  noteOf(
    {
      inText: person === null ? null : passageOf(person.before),
      inCard: rest,
      inPlace: person === null ? passageOf(inPlace(pair.html ?? pair.text)) : [],
    },
    { recipientNames: frame.recipientNames, inviterName: name, frameKnown: frame.frameKnown },
  );

const textWords = (person: TextPerson | null, name: string | null, frame: Frame): string =>
  person === null
    ? ''
    : ownWords(passageOf(person.before), {
        recipientNames: frame.recipientNames,
        inviterName: name,
        frameKnown: frame.frameKnown,
      });

const textRelations = (lines: readonly Line[]): readonly string[] =>
  lines.filter(({ text }) => isRelationsLine(text)).map(({ text }) => text);

const source = (from: Source['source'], confidence: number): Source => ({ source: from, confidence });

const clipped = (text: string | null, limit: number): string | null =>
  text === null || text === '' ? null : clip(text, limit);

const invitation = (pair: Pair, original: Original, frame: Frame, single: boolean): InvitationFacts => {
  const card = pair.html ?? pair.text;
  const fromName = single ? frame.fromName : null;
  const shownName = pair.html?.name ?? pair.text?.name ?? null;
  const names = [shownName, fromName].flatMap((name) => name ?? []);
  const bare = pair.text !== null && pair.text.name === null ? textPerson(pair.text.above, names) : null;
  const fromText = pair.text !== null && pair.text.name !== null ? cardWords(pair.text.details, undefined, '') : null;
  const name = clipped(
    shownName ?? (bare?.sure === true ? bare.name : null) ?? fromName ?? bare?.name ?? null,
    MAX_NAME_CHARS,
  );
  const own = textWords(bare, name, frame);
  const textHeadline = bare?.name != null ? bare.headline : (fromText?.headline ?? undefined);
  const words = cardWords(pair.html?.details ?? blank, pair.html === null ? textHeadline : textHeadline, own);
  const headline = clipped(words.headline, MAX_HEADLINE_CHARS);
  const location = words.location ?? (pair.html === null ? (fromText?.location ?? null) : null);
  const found = note(pair, bare, pair.html === null ? (fromText?.rest ?? []) : words.rest, name, frame);
  const position = single
    ? (preheaders(original)
        .map((line) => positionOf(line, name, headline))
        .find((value) => value !== null) ?? null)
    : null;
  const relations = [...(pair.html?.relations ?? []), ...(pair.text?.relations ?? [])];
  const mutual = mutualOf(
    relations.length > 0
      ? relations
      : textRelations([...(card?.details ?? blank), ...(pair.text?.above ?? blank), ...(pair.html?.details ?? blank)]),
    [...(pair.html?.relationAlts ?? []), ...(pair.text?.relationAlts ?? [])],
    pair.html?.pictureAlt ?? pair.text?.pictureAlt ?? null,
    name,
  );
  const slug = pair.html?.slug ?? pair.text?.slug ?? null;
  const invitationId = pair.html?.invitationId ?? pair.text?.invitationId ?? null;
  const at = invitationId === null ? null : invitedAt(invitationId);
  const reminder = isReminder(original, at, [
    ...(pair.text?.above ?? blank),
    ...(pair.html?.above ?? blank),
    ...(pair.html?.details ?? blank),
  ]);
  const sources: InvitationFacts['sources'] = {
    ...(invitationId === null ? {} : { invitationId: source('link', 1) }),
    ...(name === null
      ? {}
      : { name: shownName !== null ? source('link', 1) : source(bare?.sure === true ? 'text' : 'header', 0.9) }),
    ...(headline === null
      ? {}
      : { headline: pair.html === null ? source('text', bare?.sure === true ? 0.9 : 0.7) : source('markup', 0.95) }),
    ...(position === null ? {} : { title: source('preheader', 0.8), company: source('preheader', 0.8) }),
    ...(location === null ? {} : { location: source('markup', 0.8) }),
    ...(slug === null ? {} : { profileUrl: source('link', 1) }),
    ...(mutual === null
      ? {}
      : { mutual: source(relations.length > 0 ? 'link' : 'words', relations.length > 0 ? 0.95 : 0.7) }),
    ...(found === null
      ? {}
      : { note: source(pair.html !== null && words.rest.length > 0 ? 'markup' : 'text', found.confidence) }),
    ...(reminder === null ? {} : { reminder: source(reminder, reminder === 'words' ? 0.8 : 0.9) }),
  };
  return {
    invitationId,
    invitedAt: at,
    reminder: reminder !== null,
    inviter: {
      name,
      headline,
      title: position?.title ?? null,
      company: position?.company ?? null,
      location: location === null ? null : cleanText(location),
      profileUrl: slug === null ? null : profileUrl(slug),
      memberNumber: pair.html?.memberNumber ?? pair.text?.memberNumber ?? null,
    },
    mutual,
    note: found?.note ?? null,
    sources,
  };
};

/** Reads the invitations of a mail that is known to hold some. */
export const invitationsOf = (original: Original, frame: Frame): readonly InvitationFacts[] => {
  const names = frame.fromName === null ? [] : [frame.fromName];
  const htmlCards = original.html === null ? [] : cardsOf(original.html.lines, names, { ids: [], single: false });
  const ids = htmlCards.flatMap(({ invitationId }) => invitationId ?? []);
  const indexed = (original.text?.lines ?? blank).some(({ runs }) =>
    runs.some(({ link }) => (link?.slot?.index ?? 0) > 0 && link?.slot?.section.startsWith('invitation') === true),
  );
  const single = htmlCards.length === 1 || (htmlCards.length === 0 && !indexed && frame.fromName !== null);
  const textCards = original.text === null ? [] : cardsOf(original.text.lines, names, { ids, single });
  const found = pairs(htmlCards, textCards);
  if (found.length > 0) return found.map((pair) => invitation(pair, original, frame, found.length === 1));
  return [withoutCard(original, frame)];
};

/** A mail of early years, or one whose links were taken out: the words alone. */
const withoutCard = (original: Original, frame: Frame): InvitationFacts => {
  const lines = original.text?.lines ?? original.html?.lines.filter(({ hidden }) => !hidden) ?? blank;
  const names = frame.fromName === null ? [] : [frame.fromName];
  const at = lines.findLastIndex(({ text }) => names.some((name) => text === name || text === `- ${name}`));
  const end = at < 0 ? -1 : lines.findIndex(({ text }, index) => index > at && text === '');
  const upTo = at < 0 ? blank : lines.slice(0, end < 0 ? lines.length : end);
  const card: Card = {
    slug: null,
    memberNumber: null,
    invitationId: null,
    name: null,
    above: upTo,
    details: blank,
    relations: [],
    relationAlts: [],
    pictureAlt: null,
    labels: [],
  };
  return invitation({ html: null, text: card }, original, frame, true);
};
