import { cleanText, plain } from './clean-text.ts';
import { countIn } from './mutual.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

const DEFAULTS = WORDINGS.flatMap(({ defaults }) => defaults);
const REMINDER_LINES = WORDINGS.flatMap(({ reminderLines }) => reminderLines);
const INTRO_LINES = WORDINGS.flatMap(({ introLines }) => introLines ?? []);
const WAITING = WORDINGS.flatMap(({ waiting }) => waiting);
const WAITING_ENDS = WORDINGS.flatMap(({ waitingWithPosition }) =>
  waitingWithPosition.map(({ after }) => plain(after)),
);
const RELATIONS = WORDINGS.flatMap(({ relations }) => relations);
const GREETINGS = WORDINGS.flatMap(({ greetings }) => greetings.map(plain)).sort((a, b) => b.length - a.length);
const LABELS = WORDINGS.flatMap(({ viewLabels, acceptLabels }) => [...viewLabels, ...acceptLabels]);
const COUNTS = WORDINGS.flatMap(({ countSubjects }) => countSubjects);
const GREETING_END = /[,:.!，、؛،]/u;
const MAX_GREETING = 70;

/** LinkedIn's own sentence in place of a note, in any language we know, with or without its greeting. */
export const isDefaultSentence = (text: string): boolean => {
  const whole = cleanText(text);
  return [whole, withoutGreeting(whole)].some((part) => matchAny(DEFAULTS, part) !== null);
};

/** What a button of a card says. */
export const isButtonLabel = (text: string): boolean => matchAny(LABELS, text.replace(/\s*:+$/u, '')) !== null;

/** "You have 3 invitations", above several cards. */
export const isCountLine = (text: string): boolean => matchAny(COUNTS, text) !== null;

/**
 * "{N} is still waiting for your response. This invitation was sent to you {D} days ago.", in any language we know.
 *
 * @returns the days, null where the line says none; undefined for any other line
 */
export const reminderDays = (text: string): number | null | undefined => {
  const found = matchAny(REMINDER_LINES, text);
  return found === null ? undefined : found['D'] === undefined ? null : countIn(found['D']);
};

export const isReminderLine = (text: string): boolean => matchAny(REMINDER_LINES, text) !== null;

/** "{F} is waiting for your response", with or without the position. */
export const isWaitingLine = (text: string): boolean =>
  matchAny(WAITING, text) !== null || WAITING_ENDS.some((end) => plain(text).endsWith(end));

/** "{N} requested to add you as a connection", above the words of early invitations. */
export const isIntroLine = (text: string): boolean =>
  matchAny(INTRO_LINES, text.replace(/:\s*$/u, '')) !== null || matchAny(INTRO_LINES, text) !== null;

export const isRelationsLine = (text: string): boolean => matchAny(RELATIONS, text) !== null;

/** Takes a greeting with the recipient's first name off the front of a sentence. */
export const withoutGreeting = (text: string): string => {
  const lower = plain(text.slice(0, 200));
  const greeting = GREETINGS.find((word) => lower.startsWith(word) && /^[\s,]/u.test(lower.slice(word.length)));
  if (greeting === undefined) return text;
  const rest = text.slice(greeting.length).replace(/^,/u, '');
  const end = rest.slice(0, MAX_GREETING).search(GREETING_END);
  return end < 0 ? text : rest.slice(end + 1).trim();
};

/**
 * Whether a paragraph is nothing but LinkedIn's greeting ("Hi Paul,", "Hola, Ana:").
 *
 * @param firstNames how the recipient is called; a greeting names them, in any language
 */
export const isGreeting = (text: string, firstNames: readonly string[]): boolean => {
  const line = plain(text);
  if (line.length > MAX_GREETING || line.length === 0) return false;
  if (!/[,:.!，！、：،。]$/u.test(line)) return false;
  if (firstNames.some((name) => name !== '' && line.includes(plain(name)))) return true;
  return GREETINGS.some((word) => line.startsWith(word)) && line.split(' ').length <= 5;
};
