import { fold } from '@guestlist/model';

/**
 * A pattern of the lexicon: words joined by `_` or `-`; `word*` any ending, `*word` any beginning (compounds), `~` up to three words between.
 * A plain word also meets its light inflections: up to two letters more, if it has five; `word_` at the end meets only itself.
 */
export interface Pattern {
  readonly parts: readonly Part[];
}

export type Part =
  | {
      readonly kind: 'plain' | 'exact' | 'prefix' | 'suffix';
      readonly text: string;
      /** Whether it stands right behind the part before it: the 3 of "web3" is a word of its own. */
      readonly tight?: true;
    }
  | { readonly kind: 'gap' };

/** How many letters a plain word of a pattern has at least to meet inflections. */
export const INFLECTED_FROM = 5;
/** How many letters an inflected word may have more than a plain word of a pattern. */
export const LONGEST_ENDING = 2;
const ENDING = /^(?:s|es|e|n|en|er|ern|em|a|as|o|os|i|y|in|ow|om|om|ami|x|t|te)$/u;

const part = (text: string): Part => {
  if (text === '~') return { kind: 'gap' };
  if (text.endsWith('*')) return { kind: 'prefix', text: fold(text.slice(0, -1)) };
  if (text.startsWith('*')) return { kind: 'suffix', text: fold(text.slice(1)) };
  return { kind: 'plain', text: fold(text) };
};

/** Where letters meet figures, as texts are cut into words there. */
const SEAM = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

const FIGURE = /\p{N}/u;

const partsOf = (text: string): readonly Part[] =>
  (FIGURE.test(text) ? text.split(SEAM) : [text]).map((piece, at) => {
    const read = part(piece);
    return at === 0 || read.kind === 'gap' ? read : { ...read, tight: true };
  });

/** Reads one pattern as it stands in a table. */
export const patternOf = (source: string): Pattern => {
  const parts = source
    .split(/[_\-'’+/]/u)
    .filter((text) => text !== '')
    .flatMap(partsOf);
  const last = parts.at(-1);
  if (source.endsWith('_') && last?.kind === 'plain') parts[parts.length - 1] = { ...last, kind: 'exact' };
  return { parts };
};

const inflects = (plain: string, word: string): boolean =>
  plain.length >= INFLECTED_FROM &&
  word.length > plain.length &&
  word.length - plain.length <= LONGEST_ENDING &&
  word.startsWith(plain) &&
  ENDING.test(word.slice(plain.length));

const meets = (wanted: Part, word: string): boolean => {
  switch (wanted.kind) {
    case 'plain':
      return wanted.text === word || inflects(wanted.text, word);
    case 'exact':
      return wanted.text === word;
    case 'prefix':
      return word.startsWith(wanted.text);
    case 'suffix':
      return word.endsWith(wanted.text) || (word.length > wanted.text.length && inflectedTail(wanted.text, word));
    case 'gap':
      return true;
    default:
      return wanted satisfies never;
  }
};

/** Whether a word is what a pattern begins with. */
export const beginsWith = (pattern: Pattern, word: string): boolean => {
  const first = pattern.parts[0];
  return first !== undefined && meets(first, word);
};

/** The letter (UTF-16) with which the word after a pattern's first must begin; 0 where there is none, or any will do. */
export const letterAfter = ({ parts }: Pattern): number => {
  const second = parts[1];
  return second === undefined || second.kind === 'gap' || second.kind === 'suffix' ? 0 : second.text.charCodeAt(0);
};

/** How many letters a pattern spells out. */
export const lettersOf = ({ parts }: Pattern): number =>
  parts.reduce((sum, one) => sum + (one.kind === 'gap' ? 0 : one.text.length), 0);

const inflectedTail = (tail: string, word: string): boolean => {
  for (let ending = 1; ending <= LONGEST_ENDING; ending += 1) {
    const stem = word.slice(0, -ending);
    if (stem.endsWith(tail) && ENDING.test(word.slice(-ending))) return true;
  }
  return false;
};

const GAP = 3;

/**
 * Where a pattern ends that begins with word `from`, which is known to meet its first part.
 *
 * @returns the index after its last word, or -1 when it does not stand there
 */
export const endOfPattern = ({ parts }: Pattern, tokens: readonly Folded[], from: number): number => {
  let at = from + 1;
  let slack = 0;
  for (let step = 1; step < parts.length; step += 1) {
    const wanted = parts[step];
    if (wanted === undefined || wanted.kind === 'gap') {
      slack = GAP;
      continue;
    }
    if (wanted.tight && tokens[at]?.start !== tokens[at - 1]?.end) return -1;
    const found = nextMeeting(wanted, tokens, at, slack);
    if (found === -1) return -1;
    at = found + 1;
    slack = 0;
  }
  return at;
};

interface Folded {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const nextMeeting = (wanted: Part, tokens: readonly Folded[], at: number, slack: number): number => {
  for (let step = 0; step <= slack; step += 1) {
    const token = tokens[at + step];
    if (token === undefined) return -1;
    if (meets(wanted, token.folded)) return at + step;
  }
  return -1;
};
