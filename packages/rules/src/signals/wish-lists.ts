import { type Concept, fieldOf, isRole, isTrade, type Trade } from '../lexicon/concepts.ts';
import { kindred } from '../text/kindred.ts';
import { remembering } from '../text/remembering.ts';
import { type Sieve, sieveOf } from '../text/sieve.ts';
import type { Wish } from './wishes.ts';

/** What a word of a text means to a list. */
export interface WordInList {
  /** The wishes that speak of it. */
  readonly wishes: ReadonlySet<Wish>;
  /** A bit for each of those. */
  readonly bits: number;
  /** Whether the other list, or the member’s own work, speaks of it, too: then it decides nothing by itself. */
  readonly also: boolean;
}

/** One of a member's two lists, with the trades and words that the other list has too: those decide nothing by themselves. */
export interface WishList {
  readonly wishes: readonly Wish[];
  readonly alsoTrades: ReadonlySet<Trade>;
  readonly alsoFields: ReadonlySet<string>;
  readonly lookUp: (folded: string) => WordInList;
  /** What `lookUp` finds wishes for goes through it. */
  readonly sieve: Sieve;
  /** A bit for each wish that a trade or role may meet; wishes share them, so a bit that is missing is sure, and one that is there is not. */
  readonly metBy: (concept: Concept) => number;
}

const MOST_REMEMBERED = 5_000;

/** The bit of a wish by its place in its list. */
export const bitOf = (place: number): number => 1 << (place & 31);

const isAbout = ({ trades, widerTrades, fields, roles }: Wish, concept: Concept): boolean =>
  isTrade(concept)
    ? trades.has(concept) || widerTrades.has(concept) || fields.has(fieldOf(concept))
    : isRole(concept) && roles.has(concept);

const metByIn = (wishes: readonly Wish[]): WishList['metBy'] =>
  remembering(MOST_REMEMBERED, (concept) =>
    wishes.reduce((bits, wish, place) => (isAbout(wish, concept) ? bits | bitOf(place) : bits), 0),
  );

const SHORTEST_IN_COMPOUND = 5;
const SHORTEST_REST = 3;

/** Whether a word of a wish is part of a longer word: "blatt" of "rotorblatt" (German, Dutch). */
const inCompound = (wished: string, word: string): boolean =>
  wished.length >= SHORTEST_IN_COMPOUND &&
  word.length >= wished.length + SHORTEST_REST &&
  (word.endsWith(wished) || word.startsWith(wished));

const lookUpIn = (wishes: readonly Wish[], alsoWords: readonly string[]): WishList['lookUp'] =>
  remembering(MOST_REMEMBERED, (folded) => {
    const those = wishes.filter(({ words }) => words.some((word) => kindred(word, folded) || inCompound(word, folded)));
    return {
      wishes: new Set(those),
      bits: those.reduce((bits, wish) => bits | bitOf(wishes.indexOf(wish)), 0),
      also: alsoWords.some((word) => kindred(word, folded)),
    };
  });

const tradesOf = (list: readonly Wish[]): readonly Trade[] => list.flatMap((wish) => [...wish.trades]);
const wordsIn = (list: readonly Wish[]): readonly string[] => list.flatMap((wish) => wish.words);

/** Two lists that know of each other. */
export const wishLists = (
  wanted: readonly Wish[],
  unwanted: readonly Wish[],
  own: { readonly trades: ReadonlySet<Trade>; readonly words: readonly string[] },
): { wanted: WishList; unwanted: WishList } => {
  const welcome = [...tradesOf(wanted), ...own.trades];
  return {
    wanted: {
      wishes: wanted,
      alsoTrades: new Set(tradesOf(unwanted)),
      alsoFields: new Set(),
      lookUp: lookUpIn(wanted, wordsIn(unwanted)),
      sieve: sieveOf(wordsIn(wanted)),
      metBy: metByIn(wanted),
    },
    unwanted: {
      wishes: unwanted,
      alsoTrades: new Set(welcome),
      alsoFields: new Set(welcome.map(fieldOf)),
      lookUp: lookUpIn(unwanted, [...wordsIn(wanted), ...own.words]),
      sieve: sieveOf(wordsIn(unwanted)),
      metBy: metByIn(unwanted),
    },
  };
};
