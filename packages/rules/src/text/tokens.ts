import { fold } from '@guestlist/model';

/** Longest text that is looked at; LinkedIn's notes end at 300 characters and headlines at 220, so more is an attack. */
export const TEXT_LIMIT = 1_200;

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** One word of a text: as written, folded, and where it stands. */
export interface Token {
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** Folds a word; the same words come again and again, so the last few thousand are kept. */
const foldedWord = (word: string): string => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, folded);
  return folded;
};

/** The words and numbers of a text in order. Anything beyond `TEXT_LIMIT` characters is left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.slice(0, TEXT_LIMIT).normalize('NFC').matchAll(WORD)) {
    const folded = foldedWord(match[0]);
    if (folded !== '') tokens.push({ word: match[0], folded, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
};
