import { clip, plain } from './clean-text.ts';
import {
  isCountLine,
  isDefaultSentence,
  isGreeting,
  isIntroLine,
  isReminderLine,
  isWaitingLine,
} from './frame-words.ts';
import { MAX_NOTE_CHARS } from './limits.ts';
import type { Line } from './lines.ts';
import { WORDINGS } from './wording/all-wordings.ts';

/** Text that stands where a note would, paragraph by paragraph. */
export type Passage = readonly string[];

/** Joins lines into paragraphs: HTML blocks, or text lines up to a blank one. */
export const passageOf = (lines: readonly Line[]): Passage => {
  const paragraphs: string[] = [];
  let block: number | null = null;
  for (const { words, block: own, tag, afterGap } of lines) {
    if (words !== '' && block !== null && (tag === '' || own === block))
      paragraphs.push(`${paragraphs.pop() ?? ''}${afterGap ? '\n\n' : '\n'}${words}`);
    else if (words !== '') paragraphs.push(words);
    block = words === '' ? null : own;
  }
  return paragraphs;
};

export interface NoteContext {
  /** First names of the recipient, for telling the greeting. */
  readonly recipientNames: readonly string[];
  readonly inviterName: string | null;
  /** The frame's words are all ones we know, so what is not among them is somebody's own. */
  readonly frameKnown: boolean;
  /** The mail is a reminder, so a line that says so is LinkedIn's. */
  readonly reminder: boolean;
}

export interface FoundNote {
  readonly note: string;
  readonly confidence: number;
}

/** A line of dots or dashes between sections. */
const RULE = /^[-.=_*•~]{3,}$/u;

/** The logo's alt or the word on top of early mails. */
const LOGO = /^linkedin$/iu;

/** A brace of LinkedIn's own templating that stays behind in text parts. */
const STRAY = /^[{}]+$/u;

const isFrame = (paragraph: string, context: NoteContext): boolean =>
  isAboutInviter(paragraph, context) ||
  isDefaultSentence(paragraph) ||
  (context.reminder && isReminderLine(paragraph)) ||
  isCountLine(paragraph) ||
  isWaitingLine(paragraph) ||
  isIntroLine(paragraph) ||
  LOGO.test(paragraph) ||
  STRAY.test(paragraph) ||
  (context.inviterName !== null && isSignature(paragraph, context.inviterName));

/** "- Name", under the sentence in mails of 2009 to 2013. */
const isSignature = (paragraph: string, name: string): boolean =>
  /^[-–—]\s/u.test(paragraph) && plain(paragraph.slice(1)) === plain(name);

/** Takes LinkedIn's greeting off the start: a paragraph of its own, or the first line of one (2016 and before). */
const withoutFirstGreeting = (passage: Passage, recipientNames: readonly string[]): Passage => {
  const [first = '', ...rest] = passage;
  const [line = '', ...more] = first.split('\n');
  if (!isGreeting(line, recipientNames)) return passage;
  return more.length > 0 ? [more.join('\n'), ...rest] : rest;
};

const isHeading = (line: string): boolean => RULE.test(line) || LOGO.test(line) || isIntroLine(line);

/** Takes what stands on top of a text part off, before the greeting: a rule further down is somebody's own. */
const withoutHeading = (passage: Passage): Passage => {
  const [first, ...rest] = passage;
  if (first === undefined) return passage;
  const lines = first.split('\n');
  const start = lines.findIndex((line) => !isHeading(line));
  if (start < 0) return withoutHeading(rest);
  return start === 0 ? passage : [lines.slice(start).join('\n'), ...rest];
};

const MAX_GREETING = 60;

/** Where "Hi Paul," ends at the start of a text: by the recipient's name, in any language; 0 without one. */
const greetingEnd = (text: string, recipientNames: readonly string[]): number => {
  const start = text.slice(0, MAX_GREETING);
  const ends = recipientNames.flatMap((name) => {
    const at = plain(start).indexOf(plain(name));
    const mark = at < 0 ? -1 : start.slice(at + name.length).search(/[,:.!，！、：،]/u);
    return mark < 0 || mark > 3 || at > 25 ? [] : [at + name.length + mark + 1];
  });
  return ends[0] ?? 0;
};

/**
 * What is left of a passage without the frame's own words. A greeting goes only when more follows it, or LinkedIn's
 * sentence did: a note can be nothing but "Hello". A greeting that the note repeats stays with the note.
 */
export const ownWords = (passage: Passage, context: NoteContext, greeted = true): string => {
  const own = (greeted ? withoutHeading(passage) : passage).flatMap((paragraph) => {
    if (isFrame(paragraph, context)) return [];
    if (!paragraph.includes('\n')) return [paragraph];
    const lines = paragraph.split('\n').filter((line) => !isFrame(line, context));
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
  const hadFrame = own.join('\n').length < passage.join('\n').length;
  const rest = greeted ? withoutFirstGreeting(own, context.recipientNames) : own;
  return (rest.length > 0 || hadFrame ? rest : own).join('\n\n');
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

/**
 * In a frame whose words we do not know, a line that begins with the inviter's full name, or holds it beside a number,
 * is LinkedIn's own ("… is still waiting", "sent 5 days ago"): people do not write of themselves like that.
 */
const isAboutInviter = (line: string, { inviterName, frameKnown }: NoteContext): boolean => {
  if (frameKnown || inviterName === null || line.length > 220) return false;
  const at = plain(line).indexOf(plain(inviterName));
  return at === 0 || (at > 0 && /\p{Nd}/u.test(line.replace(inviterName, '')));
};

const found = (note: string, confidence: number): FoundNote => ({
  note: clip(note, MAX_NOTE_CHARS),
  confidence,
});

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);

interface Parts {
  readonly inText: string | null;
  readonly inCard: Passage;
  readonly inPlace: Passage;
}

/** Where the text part has LinkedIn's sentence, a few words in the card may be a badge of LinkedIn's; a sentence is not. */
const isSentence = (text: string): boolean => text.length >= 40 || /[.!?…。！？]$/u.test(text);

/** A note inside the card is told by its place; the text part repeats it, perhaps with more around it. */
const ofCard = (card: string, text: string): FoundNote => {
  if (sameWords(card, text)) return found(!card.includes('\n') && text.includes('\n') ? text : card, 0.95);
  return found(card, text === '' ? 0.8 : 0.85);
};

/**
 * Where the HTML has sentence and greeting in one paragraph, the greeting is LinkedIn's. In a frame we do not know
 * nobody can say where such a greeting ends, unless a line does.
 */
const inPlaceOf = (passage: Passage, context: NoteContext): string => {
  const own = ownWords(passage, context, false);
  const words = own.slice(greetingEnd(own, context.recipientNames));
  const told = words === own || /^\s*\n/u.test(words) || context.frameKnown;
  return told ? words.trim() : '';
};

/**
 * The inviter's own words, where they can be told from LinkedIn's.
 *
 * @param parts `inText`: the own words in place of the default sentence in the text part, null without a text part.
 *   `inCard`: what stands inside the HTML card besides headline, place and relations; the default sentence never does.
 *   `inPlace`: what stands in the HTML above the card, where earlier layouts have the default sentence
 */
export const noteOf = (parts: Parts, context: NoteContext): FoundNote | null => {
  const card = ownWords(parts.inCard, context, false);
  const text = parts.inText ?? '';
  const alone = parts.inText !== null && text === '';
  if (card !== '' && (!alone || isSentence(card))) return ofCard(card, text);
  const words = text === '' ? inPlaceOf(parts.inPlace, context) : text;
  if (words === '' || mayBeDefault(words, context)) return null;
  return found(words, context.frameKnown ? 0.85 : 0.6);
};
