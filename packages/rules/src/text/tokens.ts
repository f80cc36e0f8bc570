import { fold } from '@guestlist/model';
import { remembering } from './remembering.ts';

/** Longest text that is looked at; LinkedIn's notes end at 300 characters and headlines at 220, so more is an attack. */
export const TEXT_LIMIT = 1_200;

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** What a word is by itself. */
interface Word {
  readonly word: string;
  readonly folded: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it is two to six capitals. */
  readonly acronym: boolean;
}

/** One word of a text: as written, folded, and where it stands. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
}

const MOST_REMEMBERED = 20_000;

const wordOf = remembering<Word>(MOST_REMEMBERED, (word) => ({
  word,
  folded: fold(word),
  capital: CAPITAL.test(word),
  acronym: ACRONYM.test(word),
}));

/** The words and numbers of a text in order. Anything beyond `TEXT_LIMIT` characters is left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const looked = text.slice(0, TEXT_LIMIT).normalize('NFC');
  let end = 0;
  for (const written of looked.match(WORD) ?? []) {
    const { word, folded, capital, acronym } = wordOf(written);
    // The first match after the last word is where its letters first stand: nothing between is part of a word.
    const start = looked.indexOf(word, end);
    end = start + word.length;
    if (folded !== '') tokens.push({ word, folded, capital, acronym, start, end });
  }
  return tokens;
};

/** A bit for the first letter of a folded word; letters share them, so a bit that is missing is sure, and one that is there is not. */
export const initialOf = (folded: string): number => 1 << (folded.charCodeAt(0) & 31);
