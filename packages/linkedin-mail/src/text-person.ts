import { cleanText, plain, readsSame } from './clean-text.ts';
import { isButtonLabel, isDefaultSentence, isGreeting } from './frame-words.ts';
import type { Line } from './lines.ts';
import { mayNamePlace } from './place-words.ts';
import { roleOf } from './roles.ts';

/** What the lines above a card's links say in a text part. */
export interface TextPerson {
  readonly name: string | null;
  readonly headline: string | null;
  /** Under the headline, in mails of 2009 to 2013. */
  readonly place: string | null;
  /** The lines before the name: greeting and default sentence, or note. */
  readonly before: readonly Line[];
  /** The name was recognised, not only taken from its place. */
  readonly sure: boolean;
}

const SIGNED = /^[-–—]\s+(.+)$/u;

/** Drops what stands above the words: logo, header icons, another card's end. */
export const afterNoise = (lines: readonly Line[]): readonly Line[] => {
  const noise = lines.findLastIndex((line) => line.links.some((link) => roleOf(link, line) === 'noise'));
  return lines.slice(noise + 1);
};

const withoutTail = (lines: readonly Line[]): readonly Line[] => {
  const end = lines.findLastIndex(
    ({ text }, at) => text !== '' && !((lines[at - 1]?.text ?? '') === '' && isButtonLabel(text)),
  );
  return lines.slice(0, end + 1);
};

/** A line between the items of a list, as of several invitations; people draw shorter ones. */
const ITEM_RULE = /^[-–—_]{20,}$/u;

/** What a list of several cards has between its heading and the words of one: all up to the first rule goes. */
export const afterRule = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(lines.findIndex(({ text }) => ITEM_RULE.test(text)) + 1);

const nameIn = (text: string): string => SIGNED.exec(text)?.[1] ?? text;

const paragraphFrom = (lines: readonly Line[], at: number): readonly string[] => {
  const rest = lines.slice(at);
  const end = rest.findIndex(({ text }) => text === '');
  return rest.slice(0, end < 0 ? rest.length : end).map(({ words }) => words);
};

const nextParagraph = (lines: readonly Line[], at: number): readonly string[] => {
  const start = lines.findIndex(({ text }, index) => index >= at && text !== '');
  return start < 0 ? [] : paragraphFrom(lines, start);
};

const known = (lines: readonly Line[], at: number): TextPerson => {
  const signed = SIGNED.test(lines[at]?.text ?? '');
  const [own, under = ''] = paragraphFrom(lines, at + 1);
  const [headline = null] = own === undefined ? nextParagraph(lines, at + 1).slice(0, 1) : [own];
  return {
    name: cleanText(nameIn(lines[at]?.text ?? '')),
    headline: signed ? null : headline,
    place: signed || under === '' || !mayNamePlace(under) ? null : under,
    before: lines.slice(0, at),
    sure: true,
  };
};

const byPlace = (lines: readonly Line[]): TextPerson => {
  const start = lines.findLastIndex(({ text }) => text === '') + 1;
  const [name, headline = null, ...more] = lines.slice(start).map(({ words }) => words);
  const unlikely =
    name === undefined || more.length > 1 || isDefaultSentence(name) || isGreeting(name, []) || name.length > 80;
  return unlikely
    ? { name: null, headline: null, place: null, before: lines, sure: false }
    : { name: nameIn(name), headline, place: null, before: lines.slice(0, start), sure: false };
};

/**
 * Tells name and headline from what stands before them. The last place where a known name stands counts: words above
 * it, whatever they imitate, are a note's.
 *
 * @param names what the inviter is called elsewhere in the mail (From, the HTML card)
 */
export const textPerson = (above: readonly Line[], names: readonly string[]): TextPerson => {
  const lines = withoutTail(afterNoise(above));
  const at = lines.findLastIndex(({ text }) => names.some((name) => readsSame(nameIn(text), name)));
  if (at >= 0) return known(lines, at);
  const guess = byPlace(lines);
  const tokens = names.flatMap((name) => plain(name).split(' '));
  const agrees =
    names.length === 0 ||
    tokens.some(
      (token) =>
        token.length > 1 &&
        plain(guess.name ?? '')
          .split(' ')
          .includes(token),
    );
  return agrees ? guess : { ...guess, name: null, headline: null };
};
