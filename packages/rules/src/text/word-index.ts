import { baseFormsOf } from './base-forms.ts';
import { beginsWith, endOfPattern, firstPart, letterAfter, lettersOf, type Pattern, patternOf } from './pattern.ts';
import { remembering } from './remembering.ts';
import type { Token } from './tokens.ts';

/** A concept found in a text: which, and from which word to before which. */
export interface Hit<C extends string = string> {
  readonly concept: C;
  readonly from: number;
  readonly to: number;
  /** How many letters of the words its pattern spells out: the more, the surer. */
  readonly letters: number;
}

/** The indexes of the words of a hit. */
export const spread = ({ from, to }: Hit): number[] => Array.from({ length: to - from }, (_, step) => from + step);

/** For each of so many words, 1 where a hit stands on it. */
export const wordsUnder = (hits: readonly Hit[], words: number): Uint8Array => {
  const under = new Uint8Array(words);
  for (const { from, to } of hits) under.fill(1, from, to);
  return under;
};

interface Entry<C extends string> {
  readonly concept: C;
  readonly pattern: Pattern;
  /** The letter with which the word after the first must begin (UTF-16); 0 where any will do. */
  readonly next: number;
  readonly letters: number;
}

/** Finds the concepts of a table in a text: every pattern is tried only where its first word can begin. */
export interface WordIndex<C extends string> {
  readonly find: (tokens: readonly Token[]) => readonly Hit<C>[];
  /**
   * The word that was cut after these letters, if all words of the table that begin so mean one thing.
   *
   * @param counts which concepts are looked at
   * @returns the shortest of them, folded; null when there is none, or more than one meaning
   */
  readonly complete: (beginning: string, counts: (concept: C) => boolean) => string | null;
}

const KEY = 3;
const MOST_REMEMBERED = 20_000;

/** Entries by the letters their first word begins or ends with. */
interface Entries<C extends string> {
  readonly byHead: (letters: string) => readonly Entry<C>[];
  readonly byTail: (letters: string) => readonly Entry<C>[];
}

/** Three letters that are folded already: most patterns begin with such. */
const FOLDED_HEAD = /^(?:[a-z]{3}|[0-9]{3})$/u;
const TAIL = '*';

/** The letters a pattern's first word begins with; after a `*`, those it ends with when its beginning is open. */
const keyOf = (text: string): string => {
  const head = text.slice(0, KEY);
  if (FOLDED_HEAD.test(head)) return head;
  const first = firstPart(text);
  if (first === undefined || first.kind === 'gap') throw new Error(`lexicon: a pattern without a first word: ${text}`);
  return first.kind === 'suffix' ? TAIL + first.text.slice(-KEY) : first.text.slice(0, KEY);
};

const WHITE_SPACE = /\s+/u;

/**
 * Makes a table of concepts ready to be looked up. Patterns of a concept are separated by white space. A table has thousands
 * and a text meets few: they are sorted by their letters here, and read when a word first begins or ends with these.
 *
 * @throws if a pattern begins with a gap or has no first word; that is a mistake in the table
 */
export const wordIndex = <C extends string>(table: Readonly<Record<C, string>>): WordIndex<C> => {
  const lists = Object.entries<string>(table).map(([concept, text]) => ({
    concept: concept as C, // a key of the table
    patterns: text.trim().split(WHITE_SPACE),
  }));
  const patterns = lists.flatMap((list) => list.patterns);
  const places = Map.groupBy(patterns.keys(), (at) => keyOf(patterns[at] ?? ''));
  const entryAt = (at: number): Entry<C> => {
    const pattern = patternOf(patterns[at] ?? '');
    return { concept: conceptAt(lists, at), pattern, next: letterAfter(pattern), letters: lettersOf(pattern) };
  };
  const entriesBy = remembering(MOST_REMEMBERED, (key) => (places.get(key) ?? []).map(entryAt));
  const entries = { byHead: entriesBy, byTail: (letters: string) => entriesBy(TAIL + letters) };
  return { find: finder(entries), complete: completer(entries) };
};

/** The concept of the pattern at a place in all lists. */
const conceptAt = <C extends string>(
  lists: readonly { readonly concept: C; readonly patterns: readonly string[] }[],
  place: number,
): C => {
  let left = place;
  for (const { concept, patterns } of lists) {
    if (left < patterns.length) return concept;
    left -= patterns.length;
  }
  throw new Error(`the lexicon has no pattern ${place}`);
};

/** The entries whose first word a word is. A pattern of one or two letters has a shorter key, and a tail may have an ending. */
const entriesOf = <C extends string>({ byHead, byTail }: Entries<C>, word: string): readonly Entry<C>[] => {
  const keys = [word.slice(0, KEY), ...(word.length >= KEY ? [word.slice(0, 2)] : []), word.slice(0, 1)];
  const tails = [
    word.slice(-KEY),
    ...(word.length >= KEY + 2 ? [word.slice(-KEY - 1, -1), word.slice(-KEY - 2, -2)] : []),
  ];
  return [
    ...keys.filter((key, at) => keys.indexOf(key) === at).flatMap((key) => byHead(key)),
    ...tails.flatMap((key) => byTail(key)),
  ].filter(({ pattern }) => beginsWith(pattern, word));
};

const finder = <C extends string>(entries: Entries<C>): WordIndex<C>['find'] => {
  const candidates = remembering(MOST_REMEMBERED, (word) => {
    const found = entriesOf(entries, word);
    return found.length > 0 ? found : baseFormsOf(word).flatMap((base) => entriesOf(entries, base));
  });
  return (tokens) => {
    const hits: Hit<C>[] = [];
    for (const [from, { folded }] of tokens.entries()) {
      const beginning = candidates(folded);
      if (beginning.length > 0) goOn(beginning, tokens, from, hits);
    }
    return hits;
  };
};

/** Adds those of the patterns beginning with a word that stand there whole. */
const goOn = <C extends string>(
  beginning: readonly Entry<C>[],
  tokens: readonly Token[],
  from: number,
  hits: Hit<C>[],
): void => {
  const letter = tokens[from + 1]?.folded.charCodeAt(0) ?? -1;
  for (const { concept, pattern, next, letters } of beginning) {
    const to = next === 0 || next === letter ? endOfPattern(pattern, tokens, from) : -1;
    if (to !== -1) hits.push({ concept, from, to, letters });
  }
};

/** The one word of a pattern that goes on after these letters; null of any other pattern. */
const goingOn = ({ pattern: { parts } }: Entry<string>, beginning: string): string | null => {
  const [first] = parts;
  if (parts.length !== 1 || first === undefined || first.kind === 'gap') return null;
  return first.text.startsWith(beginning) ? first.text : null;
};

const completer =
  <C extends string>({ byHead }: Entries<C>): WordIndex<C>['complete'] =>
  (beginning, counts) => {
    const concepts = new Set<C>();
    let shortest: string | null = null;
    for (const entry of byHead(beginning.slice(0, KEY))) {
      const word = counts(entry.concept) ? goingOn(entry, beginning) : null;
      if (word === null) continue;
      concepts.add(entry.concept);
      if (shortest === null || word.length < shortest.length) shortest = word;
    }
    return concepts.size === 1 ? shortest : null;
  };
