import { endOfPattern, type Pattern, patternOf } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A concept found in a text: which, and from which word to before which. */
export interface Hit<C extends string = string> {
  readonly concept: C;
  readonly from: number;
  readonly to: number;
}

interface Entry<C extends string> {
  readonly concept: C;
  readonly pattern: Pattern;
}

/** Finds the concepts of a table in a text: every pattern is tried only where its first word can begin. */
export interface WordIndex<C extends string> {
  readonly find: (tokens: readonly Token[]) => readonly Hit<C>[];
}

const KEY = 3;

/**
 * Compiles a table of concepts. Patterns of a concept are separated by white space.
 *
 * @throws if a pattern begins with a gap or with fewer letters than can be indexed; that is a mistake in the table
 */
export const wordIndex = <C extends string>(table: Readonly<Record<C, string>>): WordIndex<C> => {
  const byHead = new Map<string, Entry<C>[]>();
  const byTail = new Map<string, Entry<C>[]>();
  for (const [concept, source] of Object.entries<string>(table) as [C, string][])
    for (const text of source.split(/\s+/u).filter((word) => word !== '')) {
      const pattern = patternOf(text);
      const first = pattern.parts[0];
      if (first === undefined || first.kind === 'gap')
        throw new Error(`lexicon: ${concept} has a pattern without a first word: ${text}`);
      const [map, key] =
        first.kind === 'suffix' ? [byTail, first.text.slice(-KEY)] : [byHead, first.text.slice(0, KEY)];
      map.set(key, [...(map.get(key) ?? []), { concept, pattern }]);
    }
  return { find: (tokens) => findAll(byHead, byTail, tokens) };
};

const findAll = <C extends string>(
  byHead: ReadonlyMap<string, readonly Entry<C>[]>,
  byTail: ReadonlyMap<string, readonly Entry<C>[]>,
  tokens: readonly Token[],
): readonly Hit<C>[] => {
  const words = tokens.map((token) => token.folded);
  const hits: Hit<C>[] = [];
  const tryAt = (entries: readonly Entry<C>[] | undefined, from: number): void => {
    for (const { concept, pattern } of entries ?? []) {
      const to = endOfPattern(pattern, words, from);
      if (to !== -1) hits.push({ concept, from, to });
    }
  };
  for (const [from, word] of words.entries()) {
    // A pattern of one or two letters has a shorter key, so words are also looked up by their beginnings.
    tryAt(byHead.get(word.slice(0, KEY)), from);
    if (word.length >= KEY) tryAt(byHead.get(word.slice(0, 2)), from);
    if (word.length >= 2) tryAt(byHead.get(word.slice(0, 1)), from);
    tryAt(byTail.get(word.length < KEY ? word : word.slice(-KEY)), from);
    for (let ending = 1; ending <= 2 && word.length >= KEY + 2; ending += 1)
      tryAt(byTail.get(word.slice(-KEY - ending, -ending)), from);
  }
  return hits;
};
