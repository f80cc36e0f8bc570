import { fold } from '@guestlist/model';

/**
 * A pattern of the lexicon: words joined by `_` or `-`; `word*` any ending, `*word` any beginning (compounds), `~` up to three words between.
 * A plain word also meets its light inflections: up to two letters more, if it has five; `word_` at the end meets only itself.
 */
export interface Pattern {
  readonly parts: readonly Part[];
}

type Part =
  | { readonly kind: 'plain' | 'exact' | 'prefix' | 'suffix'; readonly text: string }
  | { readonly kind: 'gap' };

const INFLECTED_FROM = 5;
const LONGEST_ENDING = 2;
const ENDING = /^(?:s|es|e|n|en|er|ern|em|a|as|o|os|i|y|in|ow|om|om|ami|x|t|te)$/u;

const part = (text: string): Part => {
  if (text === '~') return { kind: 'gap' };
  if (text.endsWith('*')) return { kind: 'prefix', text: fold(text.slice(0, -1)) };
  if (text.startsWith('*')) return { kind: 'suffix', text: fold(text.slice(1)) };
  return { kind: 'plain', text: fold(text) };
};

/** Reads one pattern as it stands in a table. */
export const patternOf = (source: string): Pattern => {
  const parts = source
    .split(/[_\-'’+/]/u)
    .filter((text) => text !== '')
    .map(part);
  const last = parts.at(-1);
  if (source.endsWith('_') && last?.kind === 'plain') parts[parts.length - 1] = { kind: 'exact', text: last.text };
  return { parts };
};

const inflects = (plain: string, word: string): boolean =>
  plain.length >= INFLECTED_FROM &&
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

const inflectedTail = (tail: string, word: string): boolean => {
  for (let ending = 1; ending <= LONGEST_ENDING; ending += 1) {
    const stem = word.slice(0, -ending);
    if (stem.endsWith(tail) && ENDING.test(word.slice(-ending))) return true;
  }
  return false;
};

const GAP = 3;

/**
 * Where a pattern that begins at word `from` ends.
 *
 * @returns the index after its last word, or -1 when it does not stand there
 */
export const endOfPattern = (pattern: Pattern, words: readonly string[], from: number): number => {
  let at = from;
  let slack = 0;
  for (const wanted of pattern.parts) {
    if (wanted.kind === 'gap') {
      slack = GAP;
      continue;
    }
    const found = nextMeeting(wanted, words, at, slack);
    if (found === -1) return -1;
    at = found + 1;
    slack = 0;
  }
  return at;
};

const nextMeeting = (wanted: Part, words: readonly string[], at: number, slack: number): number => {
  for (let step = 0; step <= slack; step += 1) {
    const word = words[at + step];
    if (word === undefined) return -1;
    if (meets(wanted, word)) return at + step;
  }
  return -1;
};
