import type { InvitationFacts, MutualRelations } from '@guestlist/model';
import { type CardPair, cardPairs } from './card-pairs.ts';
import type { Card } from './cards.ts';
import { clip } from './clean-text.ts';
import { factSources } from './fact-sources.ts';
import { type CardWords, cardWords } from './html-person.ts';
import { MAX_HEADLINE_CHARS, MAX_NAME_CHARS } from './limits.ts';
import type { Line } from './lines.ts';
import { profileUrl } from './links.ts';
import { mutualOf } from './mutual.ts';
import { type FoundNote, type NoteContext, noteOf, ownWords, passageOf } from './note.ts';
import type { Original } from './original.ts';
import { type Position, positionOf } from './position.ts';
import { isReminder } from './reminder.ts';
import { invitedAt } from './snowflake.ts';
import { afterNoise, type TextPerson, textPerson } from './text-person.ts';

export interface Frame {
  /** The inviter as the From field has it, without "via LinkedIn" and the like; null where From is LinkedIn itself. */
  readonly fromName: string | null;
  readonly recipientNames: readonly string[];
  readonly frameKnown: boolean;
}

/** What the words of a card's two forms say. */
export interface ReadWords {
  readonly name: string | null;
  readonly headline: string | null;
  readonly location: string | null;
  readonly note: FoundNote | null;
  /** The name stands behind a link of the card; else it was recognised in the text, or taken from From. */
  readonly nameFrom: 'link' | 'text' | 'header';
}

const clipped = (text: string | null, limit: number): string | null =>
  text === null || text === '' ? null : clip(text, limit);

/** The HTML above the card, where layouts up to 2024 have greeting and default sentence. */
const inPlace = (card: Card | null): readonly Line[] =>
  card === null
    ? []
    : afterNoise(card.above).filter(({ hidden, runs }) => !hidden && runs.every(({ link }) => link === null));

/** A text part names the inviter in words alone, unless it was made out of the HTML. */
const personInText = ({ text }: CardPair, names: readonly string[]): TextPerson | null =>
  text === null || text.name !== null ? null : textPerson(text.above, names);

const nameOf = (
  pair: CardPair,
  person: TextPerson | null,
  fromName: string | null,
): Pick<ReadWords, 'name' | 'nameFrom'> => {
  const linked = pair.html?.name ?? pair.text?.name ?? null;
  if (linked !== null) return { name: clipped(linked, MAX_NAME_CHARS), nameFrom: 'link' };
  if (person?.sure === true) return { name: clipped(person.name, MAX_NAME_CHARS), nameFrom: 'text' };
  return {
    name: clipped(fromName ?? person?.name ?? null, MAX_NAME_CHARS),
    nameFrom: fromName === null ? 'text' : 'header',
  };
};

/** Headline, place and the rest, by the form that shows them; the text part's whole headline tells where the HTML's ends. */
const detailsOf = (pair: CardPair, person: TextPerson | null, own: string): CardWords => {
  const linkedText = pair.text !== null && pair.text.name !== null ? cardWords(pair.text.details, undefined, '') : null;
  if (pair.html === null) return linkedText ?? { headline: person?.headline ?? null, location: null, rest: [] };
  const named = person !== null && person.name !== null;
  const headline = named ? person.headline : (linkedText?.headline ?? undefined);
  return cardWords(pair.html.details, headline, own);
};

const wordsOf = (pair: CardPair, frame: Frame, fromName: string | null): ReadWords => {
  const shown = [pair.html?.name, pair.text?.name, fromName].flatMap((name) => name ?? []);
  const person = personInText(pair, shown);
  const named = nameOf(pair, person, fromName);
  const context: NoteContext = { ...frame, inviterName: named.name };
  const inText = person === null ? null : passageOf(person.before);
  const details = detailsOf(pair, person, inText === null ? '' : ownWords(inText, context));
  const place = inText === null ? passageOf(inPlace(pair.html ?? pair.text)) : [];
  return {
    ...named,
    headline: clipped(details.headline, MAX_HEADLINE_CHARS),
    location: details.location,
    note: noteOf({ inText, inCard: details.rest, inPlace: place }, context),
  };
};

/** Preheaders lose their mark on the way: any short line may be one, for it must name the inviter and end in known words. */
const MAX_PREHEADER_CHARS = 400;

const positionIn = (original: Original, { name, headline }: ReadWords): Position | null => {
  for (const page of [original.html, original.text]) {
    for (const { text } of page?.lines ?? []) {
      const position = text.length > MAX_PREHEADER_CHARS ? null : positionOf(text, name, headline);
      if (position !== null) return position;
    }
  }
  return null;
};

const mutualIn = ({ html, text }: CardPair, name: string | null): MutualRelations | null =>
  mutualOf(
    [...(html?.relations ?? []), ...(text?.relations ?? [])],
    [...(html?.relationAlts ?? []), ...(text?.relationAlts ?? [])],
    html?.pictureAlt ?? text?.pictureAlt ?? null,
    name,
  );

const linesOf = ({ html, text }: CardPair): readonly Line[] =>
  [html, text].flatMap((card) => [...(card?.above ?? []), ...(card?.details ?? [])]);

const invitation = (pair: CardPair, original: Original, frame: Frame, single: boolean): InvitationFacts => {
  const words = wordsOf(pair, frame, single ? frame.fromName : null);
  const slug = pair.html?.slug ?? pair.text?.slug ?? null;
  const invitationId = pair.html?.invitationId ?? pair.text?.invitationId ?? null;
  const at = invitationId === null ? null : invitedAt(invitationId);
  const position = single ? positionIn(original, words) : null;
  const mutual = mutualIn(pair, words.name);
  const reminder = isReminder(original, at, linesOf(pair));
  return {
    invitationId,
    invitedAt: at,
    reminder: reminder !== null,
    inviter: {
      name: words.name,
      headline: words.headline,
      title: position?.title ?? null,
      company: position?.company ?? null,
      location: words.location,
      profileUrl: slug === null ? null : profileUrl(slug),
      memberNumber: pair.html?.memberNumber ?? pair.text?.memberNumber ?? null,
    },
    mutual,
    note: words.note?.note ?? null,
    sources: factSources({
      words,
      position,
      mutual,
      reminder,
      linked: slug !== null,
      invitationId,
      html: pair.html !== null,
    }),
  };
};

/** Reads the invitations of a mail that is known to hold some. */
export const invitationsOf = (original: Original, frame: Frame): readonly InvitationFacts[] => {
  const pairs = cardPairs(original, frame.fromName);
  return pairs.map((pair) => invitation(pair, original, frame, pairs.length === 1));
};
