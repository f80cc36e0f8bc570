import type { InvitationFacts, MutualRelations } from '@guestlist/model';
import { type CardPair, cardPairs } from './card-pairs.ts';
import type { Card } from './cards.ts';
import { clip, readsSame } from './clean-text.ts';
import { factSources } from './fact-sources.ts';
import { type CardWords, cardWords, isHeadline } from './html-person.ts';
import { MAX_HEADLINE_CHARS, MAX_NAME_CHARS } from './limits.ts';
import type { Line } from './lines.ts';
import { profileUrl } from './links.ts';
import { mutualOf } from './mutual.ts';
import { type NoteContext, noteOf, ownWords, passageOf } from './note.ts';
import type { Original } from './original.ts';
import { type Position, positionOf } from './position.ts';
import type { ReadWords } from './read-words.ts';
import { isReminder } from './reminder.ts';
import { invitedAt } from './snowflake.ts';
import { afterNoise, afterRule, type TextPerson, textPerson } from './text-person.ts';

export interface Frame {
  /** The inviter as the From field has it, without "via LinkedIn" and the like; null where From is LinkedIn itself. */
  readonly fromName: string | null;
  readonly recipientNames: readonly string[];
  readonly frameKnown: boolean;
}

const clipped = (text: string | null, limit: number): string | null =>
  text === null || text === '' ? null : clip(text, limit);

/** The HTML above the card, where layouts up to 2024 have greeting and default sentence. */
const inPlace = (card: Card | null): readonly Line[] =>
  card === null
    ? []
    : afterNoise(card.above).filter(({ hidden, runs }) => !hidden && runs.every(({ link }) => link === null));

/** A text part names the inviter in words alone, unless it was made out of the HTML. */
const personInText = ({ text }: CardPair, names: readonly string[], single: boolean): TextPerson | null =>
  text === null || text.name !== null ? null : textPerson(single ? text.above : afterRule(text.above), names);

/** Where LinkedIn's own From says another name than the card, From holds, unless its letters were lost. */
const contradicts = (fromName: string, linked: string): boolean =>
  !readsSame(fromName, linked) && !fromName.includes('\ufffd');

const nameOf = (
  pair: CardPair,
  person: TextPerson | null,
  fromName: string | null,
  direct: boolean,
): Pick<ReadWords, 'name' | 'nameFrom'> => {
  const linked = pair.html?.name ?? pair.text?.name ?? null;
  if (linked !== null && fromName !== null && direct && contradicts(fromName, linked))
    return { name: clipped(fromName, MAX_NAME_CHARS), nameFrom: 'header' };
  if (linked !== null) return { name: clipped(linked, MAX_NAME_CHARS), nameFrom: 'link' };
  if (person?.sure === true) return { name: clipped(person.name, MAX_NAME_CHARS), nameFrom: 'text' };
  return {
    name: clipped(fromName ?? person?.name ?? null, MAX_NAME_CHARS),
    nameFrom: fromName === null ? 'text' : 'header',
  };
};

/** The headline of a text part made out of the HTML: it counts only where the HTML shows the same, perhaps cut. */
const wholeOf = ({ details }: Card, headline: string | null): string | undefined =>
  headline !== null && details.some(({ words }) => isHeadline(words, headline)) ? headline : undefined;

/** Headline, place and the rest, by the form that shows them; the text part's whole headline tells where the HTML's ends. */
const detailsOf = (pair: CardPair, person: TextPerson | null, own: string, reminder: boolean): CardWords => {
  const linkedText =
    pair.text !== null && pair.text.name !== null ? cardWords(pair.text.details, undefined, '', reminder) : null;
  if (pair.html === null)
    return linkedText ?? { headline: person?.headline ?? null, location: person?.place ?? null, rest: [] };
  const named = person !== null && person.name !== null;
  const headline = named ? person.headline : wholeOf(pair.html, linkedText?.headline ?? null);
  return cardWords(pair.html.details, headline, own, reminder);
};

/** What is known of a card before its words are read. */
interface Told {
  /** It is the only one in its mail. */
  readonly single: boolean;
  readonly reminder: boolean;
  /** Its From is LinkedIn's own field. */
  readonly direct: boolean;
}

const wordsOf = (pair: CardPair, frame: Frame, { single, reminder, direct }: Told): ReadWords => {
  const fromName = single ? frame.fromName : null;
  const shown = [pair.html?.name, pair.text?.name, fromName].flatMap((name) => name ?? []);
  const person = personInText(pair, shown, single);
  const named = nameOf(pair, person, fromName, direct);
  const context: NoteContext = { ...frame, inviterName: named.name, reminder };
  const inText = person === null ? null : ownWords(passageOf(person.before), context);
  const details = detailsOf(pair, person, inText ?? '', reminder);
  const place = inText === null && single ? passageOf(inPlace(pair.html ?? pair.text)) : [];
  return {
    ...named,
    headline: clipped(details.headline, MAX_HEADLINE_CHARS),
    location: details.location,
    note: noteOf({ inText, inCard: details.rest, inPlace: place }, context),
  };
};

const MAX_PREHEADER_CHARS = 400;
const FIRST_LINES = 3;

const isPreheader = ({ hidden, testIds }: Line): boolean => hidden || testIds.includes('preheader');

/** Preheaders lose their mark when a mail is quoted: any line above the card may be one then. A note may imitate one. */
const preheaders = (original: Original, { html, text }: CardPair): readonly Line[] => {
  if (original.forwardedBy !== 'redirect') return [...(html?.above ?? []), ...(text?.above ?? [])];
  const lines = original.html?.lines ?? [];
  const marked = lines.filter(isPreheader);
  return marked.length > 0 ? marked : lines.slice(0, FIRST_LINES);
};

const positionIn = (original: Original, pair: CardPair, { name, headline }: ReadWords): Position | null => {
  for (const { text } of preheaders(original, pair)) {
    const position = text.length > MAX_PREHEADER_CHARS ? null : positionOf(text, name, headline);
    if (position !== null) return position;
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
  const slug = pair.html?.slug ?? pair.text?.slug ?? null;
  const invitationId = pair.html?.invitationId ?? pair.text?.invitationId ?? null;
  const at = invitationId === null ? null : invitedAt(invitationId);
  const reminder = isReminder(original, at, linesOf(pair));
  const words = wordsOf(pair, frame, {
    single,
    reminder: reminder !== null,
    direct: original.forwardedBy === 'redirect',
  });
  const position = single ? positionIn(original, pair, words) : null;
  const mutual = mutualIn(pair, words.name);
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
