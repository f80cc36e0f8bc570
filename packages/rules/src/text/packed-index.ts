import { packedText } from './packed-pattern.ts';
import { type Pattern, patternOf } from './pattern.ts';

/** How many letters of its first word a pattern is looked up by. */
export const KEY = 3;
/** Stands before the last letters of a pattern whose first word may begin anyhow. */
export const TAIL = '*';

/**
 * What stands between the parts of a packed table: the names of its concepts, then a line for each key; a line is the key
 * and, for each concept, its number and its patterns, without the letters of the key where they begin with them.
 */
const LINES = ';';
const GROUPS = ',';
const WORDS = ' ';
const NUMBER_BASE = 36;

const WHITE_SPACE = /\s+/u;
const SEPARATOR = /[;,\s]/u;

/** The letters a pattern's first word begins with; after a `*`, those it ends with when its beginning is open. */
const keyOf = ({ parts: [first] }: Pattern, source: string): string => {
  if (first === undefined || first.kind === 'gap')
    throw new Error(`lexicon: a pattern without a first word: ${source}`);
  return first.kind === 'suffix' ? TAIL + first.text.slice(-KEY) : first.text.slice(0, KEY);
};

/** A pattern as it stands in the line of its key. */
const textUnder = (key: string, pattern: Pattern, source: string): string => {
  const text = packedText(pattern);
  if (SEPARATOR.test(text)) throw new Error(`lexicon: a pattern with a semicolon or comma: ${source}`);
  return key.startsWith(TAIL) ? text : text.slice(key.length);
};

/** Adds the patterns of one concept to the lines of their keys. */
const addTo = (lines: Map<string, string>, number: number, patterns: string): void => {
  const begun = new Set<string>();
  for (const source of patterns.trim().split(WHITE_SPACE)) {
    const pattern = patternOf(source);
    const key = keyOf(pattern, source);
    const line = lines.get(key) ?? key;
    const group = begun.has(key) ? '' : GROUPS + number.toString(NUMBER_BASE);
    lines.set(key, line + group + WORDS + textUnder(key, pattern, source));
    begun.add(key);
  }
};

/**
 * Packs a table of concepts, whose patterns are separated by white space: folded, and sorted by the letters their first words
 * begin or end with, so that `packedLines` finds those of one word without looking at the others.
 *
 * @throws if a pattern begins with a gap or has no first word; that is a mistake in the table
 */
export const packed = (table: Readonly<Record<string, string>>): string => {
  const lines = new Map<string, string>();
  for (const [number, patterns] of Object.values(table).entries()) addTo(lines, number, patterns);
  return [Object.keys(table).join(WORDS), ...lines.values()].join(LINES);
};

/** The patterns of one concept under a key, not read yet: without the letters of the key, but for those of a tail. */
export interface PackedGroup {
  readonly concept: string;
  readonly texts: readonly string[];
}

const NONE: readonly PackedGroup[] = [];

/** The patterns of a packed table under a key, in its order. A line is taken apart when it is asked for. */
export const packedLines = (table: string): ((key: string) => readonly PackedGroup[]) => {
  const [head = '', ...lines] = table.split(LINES);
  const names = head.split(WORDS);
  const byKey = new Map(lines.map((line) => [line.slice(0, line.indexOf(GROUPS)), line]));
  const groupOf = (group: string): PackedGroup => {
    const end = group.indexOf(WORDS);
    const concept = names[Number.parseInt(group.slice(0, end), NUMBER_BASE)] ?? '';
    return { concept, texts: group.slice(end + 1).split(WORDS) };
  };
  return (key) => byKey.get(key)?.split(GROUPS).slice(1).map(groupOf) ?? NONE;
};
