/** Texts out of mails are hostile. Cleaned here: what stays can be read, and has a known length. */

/** Most code points of each kind of text that is shown. */
export const LIMITS = {
  firstName: 40,
  name: 80,
  headline: 160,
  place: 80,
  note: 700,
  sentence: 260,
  subject: 120,
} as const;

/** Lone surrogates, private use, controls but for white space, and what is drawn as nothing though it is a letter. */
const UNSEEN =
  /[\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|(?![\t\n\r\u0085])\p{Cc}/gu;
/** Formatting characters turn the reading order or hide words. The two joiners shape letters, so they stay between them. */
const FORMATTING =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])|(?![\u200c\u200d])\p{Cf}/gu;
/** No script stacks more than a few marks on a letter; more climb over the lines around. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

const BREAKS = /\s*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*/gu;

const cleaned = (text: string): string =>
  text.slice(0, 20_000).replace(UNSEEN, '').replace(FORMATTING, '').replace(PILED_MARKS, '$1').normalize('NFC');

const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const points = [...text];
  if (points.length <= most) return text;
  return `${points
    .slice(0, most - 1)
    .join('')
    .replace(/(?:\p{M}|\u200d|\s)+$/u, '')}…`;
};

/** A no-break space alone was meant; any other run of white space is one space. */
const oneSpace = (run: string): string => (run === '\u00a0' || run === '\u202f' ? run : ' ');

/** Letters and marks as most texts are made of: none of them to be cleaned, all composed already. */
const USUAL = /^[ -~\u00a1-\u00ac\u00ae-\u024f–—‘’“”•…]*$/u;

const isClean = (text: string): boolean => USUAL.test(text) && !text.includes('  ');

/** One line of somebody's words, without what cannot be seen, at most `most` code points; `…` where it was cut. */
export const line = (text: string, most: number): string => {
  if (text.length <= most && isClean(text)) return text.trim();
  return cut(cleaned(text).replace(/\s+/gu, oneSpace).trim(), most);
};

/** As `line`, keeping the line breaks of a note. */
export const lines = (text: string, most: number): readonly string[] =>
  cut(cleaned(text).trim().replace(BREAKS, '\n'), most)
    .split('\n')
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter((each) => each !== '');

const ADDRESS_DOT = /(?<=[\p{L}\p{N}])[.。．｡](?=[\p{L}\p{N}])/gu;

/** Takes the life out of what a mail program would turn into a link: `evil.example` becomes `evil[.]example`. */
export const defused = (text: string): string =>
  text.replace(/:\/\//gu, '[:]//').replace(ADDRESS_DOT, '[.]').replace(/@/gu, '[at]');

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Keeps words that run from right to left from turning the sentence around them. The two marks cannot come out of a
 * mail, for `line` and `lines` take them away.
 */
export const isolated = (clean: string): string =>
  RIGHT_TO_LEFT.test(clean) ? `${FIRST_STRONG_ISOLATE}${clean}${POP_ISOLATE}` : clean;

const segments = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters of Europe, Hebrew, Arabic and Chinese that are one letter in capitals too, with no mark to come. */
const PLAIN_START =
  /^[A-Za-zÀ-ÖØ-Þà-öø-þ\u0391-\u03a9\u03b1-\u03c9\u0400-\u045f\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u4e00-\u9fff](?![\p{M}\u200c\u200d])/u;
/** The most of them, seen at once. */
const CAPITAL_START = /^[A-Z](?:[ -~]|$)/u;

const firstLetter = (word: string): string => {
  if (CAPITAL_START.test(word)) return word.charAt(0);
  if (PLAIN_START.test(word)) return word.charAt(0).toUpperCase();
  for (const { segment } of segments.segment(word)) {
    if (/\p{L}/u.test(segment)) return segment.toLocaleUpperCase('und');
  }
  return '';
};

/** The first letter that any of the words begins with, empty without, and the words behind. */
const letterIn = (words: readonly string[]): { readonly letter: string; readonly rest: readonly string[] } => {
  for (const [at, word] of words.entries()) {
    const letter = firstLetter(word);
    if (letter !== '') return { letter, rest: words.slice(at + 1) };
  }
  return { letter: '', rest: [] };
};

/** Scripts whose letters stand by themselves. */
const PARTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The letters in the circle: of the first and the last word of a name; of scripts that join letters, one. */
export const initials = (cleanName: string): string => {
  const words = cleanName.split(/[\s-]+/u);
  const { letter: first, rest } = letterIn(words);
  if (first === '') return '·';
  return PARTED.test(first) ? first + letterIn(rest.toReversed()).letter : first;
};

/** For places that show one line and know no markup: a subject, a preview. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');
