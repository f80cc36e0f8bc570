import { clip, plain } from './clean-text.ts';
import { isDefaultSentence, isGreeting, isIntroLine, isReminderLine, isWaitingLine } from './frame-words.ts';
import { MAX_NOTE_CHARS } from './limits.ts';
import type { Line } from './lines.ts';
import { WORDINGS } from './wording/all-wordings.ts';

/** Text that stands where a note would, paragraph by paragraph. */
export type Passage = readonly string[];

/** Joins lines into paragraphs: HTML blocks, or text lines up to a blank one. */
export const passageOf = (lines: readonly Line[]): Passage => {
  const paragraphs: string[] = [];
  let open: { text: string; block: number } | null = null;
  for (const line of lines) {
    const joins: boolean = open !== null && line.text !== '' && (line.tag === '' || line.block === open.block);
    if (open !== null && joins) open = { text: `${open.text}\n${line.text}`, block: line.block };
    else {
      if (open !== null) paragraphs.push(open.text);
      open = line.text === '' ? null : { text: line.text, block: line.block };
    }
  }
  if (open !== null) paragraphs.push(open.text);
  return paragraphs;
};

export interface NoteContext {
  /** First names of the recipient, for telling the greeting. */
  readonly recipientNames: readonly string[];
  readonly inviterName: string | null;
  /** The frame's words are all ones we know, so what is not among them is somebody's own. */
  readonly frameKnown: boolean;
}

export interface FoundNote {
  readonly note: string;
  readonly confidence: number;
}

/** A line of dots or dashes between sections. */
const RULE = /^[-.=_*•~]{3,}$/u;

const isFrame = (paragraph: string, inviterName: string | null): boolean =>
  isDefaultSentence(paragraph) ||
  isReminderLine(paragraph) ||
  isWaitingLine(paragraph) ||
  isIntroLine(paragraph) ||
  RULE.test(paragraph) ||
  (inviterName !== null && isSignature(paragraph, inviterName));

/** "- Name", under the sentence in mails of 2009 to 2013. */
const isSignature = (paragraph: string, name: string): boolean =>
  /^[-–—]\s/u.test(paragraph) && plain(paragraph.slice(1)) === plain(name);

/**
 * What is left of a passage without the frame's own words. A greeting goes only when more follows it:
 * a note can be nothing but "Hello". A greeting that the note repeats stays with the note.
 */
export const ownWords = (passage: Passage, context: NoteContext): string => {
  const [first, ...rest] = passage;
  const body = first !== undefined && rest.length > 0 && isGreeting(first, context.recipientNames) ? rest : passage;
  const own = body.flatMap((paragraph) => {
    if (isFrame(paragraph, context.inviterName)) return [];
    const lines = paragraph.split('\n').filter((line) => !isFrame(line, context.inviterName));
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
  const greetingOnly = own.length === 1 && own.length < body.length && isGreeting(own[0] ?? '', context.recipientNames);
  return greetingOnly ? '' : own.join('\n\n');
};

const STEMS = WORDINGS.flatMap(({ defaultStems }) => defaultStems.map(plain));
const SENTENCE_END = /[.!?…。！？](?=\s|$)/gu;
const PERSONAL = /https?:|www\.|@|\p{Nd}|\n|\p{Extended_Pictographic}|\{\{|["“”«»]/u;

const sentences = (text: string): number => Math.max(1, text.match(SENTENCE_END)?.length ?? 0);

/** Could these words be a default sentence of LinkedIn's that we have not met? Then they are not told from one. */
const mayBeDefault = (text: string, context: NoteContext): boolean => {
  const long = text.length > (context.frameKnown ? 140 : 220);
  if (long || sentences(text) > 2) return false;
  const [first = ''] = (context.inviterName ?? '').split(' ');
  const signed = first.length > 1 && plain(text).includes(plain(first));
  if (context.frameKnown) {
    if (PERSONAL.test(text) || signed || sentences(text) > 1) return false;
    return STEMS.some((stem) => plain(text).includes(stem));
  }
  return !(PERSONAL.test(text) && (signed || text.length > 120));
};

/** A line about the inviter with a number of days in it is LinkedIn's, whatever its language. */
const mayBeReminder = (text: string, context: NoteContext): boolean =>
  context.inviterName !== null &&
  plain(text).includes(plain(context.inviterName)) &&
  text.length < 220 &&
  !text.includes('\n');

const found = (note: string, confidence: number): FoundNote => ({
  note: clip(note, MAX_NOTE_CHARS),
  confidence,
});

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * The inviter's own words, where they can be told from LinkedIn's.
 *
 * @param inText what stands in place of the default sentence in the text part, null without a text part
 * @param inCard what stands inside the HTML card besides headline, place and relations: the default sentence never does
 * @param inPlace what stands in the HTML above the card, where earlier layouts have the default sentence
 */
export const noteOf = (
  parts: { readonly inText: Passage | null; readonly inCard: Passage; readonly inPlace: Passage },
  context: NoteContext,
): FoundNote | null => {
  const card = ownWords(parts.inCard, { ...context, recipientNames: [] });
  const text = parts.inText === null ? '' : ownWords(parts.inText, context);
  const place = ownWords(parts.inPlace, context);
  if (card !== '' && text !== '' && (sameWords(card, text) || plain(text).includes(plain(card)))) {
    return found(card.includes('\n') || !text.includes('\n') ? card : text, 0.95);
  }
  if (card !== '' && !mayBeReminder(card, context)) return found(card, text === '' ? 0.8 : 0.7);
  const words = text === '' ? place : text;
  if (words === '' || mayBeDefault(words, context) || mayBeReminder(words, context)) return null;
  return found(words, context.frameKnown ? 0.85 : 0.6);
};
