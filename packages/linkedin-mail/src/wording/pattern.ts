import { cleanText, plain } from '../clean-text.ts';

/** Texts beyond this are no subject, no label and no sentence of LinkedIn's; bounds the work of a lazy group. */
const MAX_MATCHED_CHARS = 700;

const SLOTS: Readonly<Record<string, string>> = {
  F: '(?<F>.{1,80}?)',
  N: '(?<N>.{1,120}?)',
  T: '(?<T>.{1,200}?)',
  C: '(?<C>.{1,150}?)',
  D: '(?<D>\\p{Nd}{1,3}(?:[.,\\u00a0\\u202f ]?\\p{Nd}{3})?\\+?)',
  '*': '.{0,300}?',
};

const literal = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’‘ʼ`´]")
    .replace(/[-–—]/gu, '[-–—‐‑]')
    .replace(/\s+/gu, '\\s*');

interface Pattern {
  readonly expression: RegExp;
  /** The longest run of plain words in it: a text without them cannot fit, which is cheap to see. */
  readonly landmark: string;
}

const compile = (pattern: string): Pattern => {
  const seen = new Set<string>();
  const pieces = pattern.split(/(\{[FNTCD*]\})/u);
  const source = pieces.map((piece) => {
    const name = /^\{(.)\}$/u.exec(piece)?.[1];
    if (name === undefined) return literal(piece);
    const slot = SLOTS[name] ?? '';
    const again = seen.has(name);
    seen.add(name);
    return again ? slot.replace(`?<${name}>`, '?:') : slot;
  });
  const words = pieces.filter((piece) => !piece.startsWith('{')).flatMap((piece) => plain(piece).split(/[^\p{L}]+/u));
  const landmark = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  return { expression: new RegExp(`^${source.join('')}$`, 'iu'), landmark };
};

/** Patterns of a table, ready to be matched. */
interface Table {
  readonly patterns: readonly Pattern[];
  /** Finds a landmark of any of them, so that most texts are done with one look. */
  readonly landmarks: RegExp;
}

const tables = new WeakMap<readonly string[], Table>();

const tableOf = (list: readonly string[]): Table => {
  const known = tables.get(list);
  if (known !== undefined) return known;
  const patterns = list.map((pattern) => compile(pattern.replace(/[.!]$/u, '')));
  const landmarks = new RegExp(patterns.map(({ landmark }) => landmark).join('|'), 'u');
  const table = { patterns, landmarks };
  tables.set(list, table);
  return table;
};

/**
 * Matches a whole text against patterns of the wording tables; the first that fits holds. A final full stop or `!` may
 * be missing or added.
 *
 * @param patterns a list that lives on: it is made ready once
 * @returns what stood in the slots (none for a plain sentence), or null
 */
export const matchAny = (patterns: readonly string[], text: string): Readonly<Record<string, string>> | null => {
  if (text.length > MAX_MATCHED_CHARS || text === '' || patterns.length === 0) return null;
  const table = tableOf(patterns);
  const lower = plain(text);
  if (!table.landmarks.test(lower)) return null;
  const whole = cleanText(text).replace(/[.!]$/u, '').trimEnd();
  for (const { expression, landmark } of table.patterns) {
    const match = lower.includes(landmark) ? expression.exec(whole) : null;
    if (match !== null) return { ...match.groups };
  }
  return null;
};
