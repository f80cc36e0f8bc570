import { baseFormsOf } from './base-forms.ts';
import { KEY, type PackedGroup, packedLines, TAIL } from './packed-index.ts';
import { mayBegin, packedPattern } from './packed-pattern.ts';
import { beginsWith, endOfPattern, LONGEST_ENDING, letterAfter, lettersOf, type Pattern } from './pattern.ts';
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

const MOST_REMEMBERED = 20_000;

/** Patterns by the letters their first word begins with or, after a `TAIL`, ends with. */
type Lines = (key: string) => readonly PackedGroup[];

/** @param text a whole pattern of a concept */
const entryOf = <C extends string>(concept: string, text: string): Entry<C> => {
  const pattern = packedPattern(text);
  // The concepts are the table's own.
  return { concept: concept as C, pattern, next: letterAfter(pattern), letters: lettersOf(pattern) };
};

/**
 * Makes a table of concepts ready to be looked up. A table has thousands of patterns and a text meets few: nothing is read before
 * a word is looked up, and then what is under its letters only.
 *
 * @param table gives it as `packed` made it
 */
export const wordIndex = <C extends string>(table: () => string): WordIndex<C> => {
  let packedTable: Lines | undefined;
  const lines: Lines = remembering(MOST_REMEMBERED, (key) => {
    packedTable ??= packedLines(table());
    return packedTable(key);
  });
  return { find: finder(lines), complete: completer(lines) };
};

/** All entries under a key. @param head the letters that their texts lack */
const entriesUnder = <C extends string>(lines: Lines, key: string, head: string): readonly Entry<C>[] =>
  lines(key).flatMap(({ concept, texts }) => texts.map((text) => entryOf<C>(concept, head + text)));

/** The entries under the first letters of a word. A pattern of one or two letters has a shorter key. */
const byHead = <C extends string>(lines: Lines, word: string, found: Entry<C>[]): void => {
  for (let length = Math.min(KEY, word.length); length > 0; length -= 1) {
    const key = word.slice(0, length);
    for (const { concept, texts } of lines(key))
      for (const text of texts) {
        if (!mayBegin(text, word, length)) continue;
        const entry = entryOf<C>(concept, key + text);
        if (beginsWith(entry.pattern, word)) found.push(entry);
      }
  }
};

/** The entries under the last letters of a word, which may have an ending. */
const byTail = <C extends string>(lines: Lines, word: string, found: Entry<C>[]): void => {
  const endings = word.length >= KEY + LONGEST_ENDING ? LONGEST_ENDING : 0;
  for (let ending = 0; ending <= endings; ending += 1) {
    const end = word.length - ending;
    const key = TAIL + word.slice(Math.max(0, end - KEY), end);
    for (const entry of entriesUnder<C>(lines, key, '')) if (beginsWith(entry.pattern, word)) found.push(entry);
  }
};

/** The entries whose first word a word is. */
const entriesOf = <C extends string>(lines: Lines, word: string): readonly Entry<C>[] => {
  const found: Entry<C>[] = [];
  byHead(lines, word, found);
  byTail(lines, word, found);
  return found;
};

/** The patterns a word begins, by the letter of the word after it. */
type Beginning<C extends string> = (letter: number) => readonly Entry<C>[];

/** Fewer are looked through as fast as looked up. */
const FEW = 4;

/** Hundreds of patterns begin with “we” or “your”, and few go on with one letter. */
const byNextLetter = <C extends string>(entries: readonly Entry<C>[]): Beginning<C> => {
  if (entries.length <= FEW) return () => entries;
  const byLetter = new Map<number, readonly Entry<C>[]>();
  return (letter) => {
    const known = byLetter.get(letter);
    if (known !== undefined) return known;
    const those = entries.filter(({ next }) => next === 0 || next === letter);
    byLetter.set(letter, those);
    return those;
  };
};

const finder = <C extends string>(lines: Lines): WordIndex<C>['find'] => {
  const candidates = remembering<Beginning<C> | null>(MOST_REMEMBERED, (word) => {
    const own = entriesOf<C>(lines, word);
    const found = own.length > 0 ? own : baseFormsOf(word).flatMap((base) => entriesOf<C>(lines, base));
    return found.length === 0 ? null : byNextLetter(found);
  });
  return (tokens) => {
    const hits: Hit<C>[] = [];
    tokens.forEach(({ folded }, from) => {
      const beginning = candidates(folded);
      if (beginning !== null) goOn(beginning, tokens, from, hits);
    });
    return hits;
  };
};

/** Adds those of the patterns beginning with a word that stand there whole. */
const goOn = <C extends string>(
  beginning: Beginning<C>,
  tokens: readonly Token[],
  from: number,
  hits: Hit<C>[],
): void => {
  const letter = tokens[from + 1]?.folded.charCodeAt(0) ?? -1;
  for (const { concept, pattern, next, letters } of beginning(letter)) {
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
  <C extends string>(lines: Lines): WordIndex<C>['complete'] =>
  (beginning, counts) => {
    const concepts = new Set<C>();
    const key = beginning.slice(0, KEY);
    let shortest: string | null = null;
    for (const entry of entriesUnder<C>(lines, key, key)) {
      const word = counts(entry.concept) ? goingOn(entry, beginning) : null;
      if (word === null) continue;
      concepts.add(entry.concept);
      if (shortest === null || word.length < shortest.length) shortest = word;
    }
    return concepts.size === 1 ? shortest : null;
  };
