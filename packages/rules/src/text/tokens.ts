import { fold } from '@guestlist/model';

/** Longest text that is looked at; LinkedIn's notes end at 300 characters and headlines at 220, so more is an attack. */
export const TEXT_LIMIT = 1_200;

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;
const CAPITAL = /^\p{Lu}/u;

/** What a word is by itself. */
interface Word {
  readonly word: string;
  readonly folded: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

/** One word of a text: as written, folded, and where it stands. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Word>();

/** The same words come again and again, so what the last few thousand are is kept. */
const wordOf = (word: string): Word => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const read = { word, folded: fold(word), capital: CAPITAL.test(word) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, read);
  return read;
};

/** The words and numbers of a text in order. Anything beyond `TEXT_LIMIT` characters is left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.slice(0, TEXT_LIMIT).normalize('NFC').matchAll(WORD)) {
    const { word, folded, capital } = wordOf(match[0]);
    if (folded !== '') tokens.push({ word, folded, capital, start: match.index, end: match.index + word.length });
  }
  return tokens;
};
