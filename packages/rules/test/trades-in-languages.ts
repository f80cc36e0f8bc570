import { readFileSync } from 'node:fs';
import { isTrade, type Trade } from '../src/lexicon/concepts.ts';
import { readingOf } from '../src/text/reading.ts';

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'];

export const tradesOf = (text: string): readonly Trade[] => [...readingOf(text).concepts].filter(isTrade);

interface Name {
  readonly name: string;
  readonly trades: readonly Trade[];
}

/** One thing in eight languages. */
type Row = readonly Name[];

/** Reads a table beside this file: a thing a line, its names in the order of `LANGUAGES`. */
export const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((name) => ({ name, trades: tradesOf(name) })));

/** The names in one language that no trade is known for. */
export const unknownIn = (rows: readonly Row[], language: string): readonly string[] => {
  const at = LANGUAGES.indexOf(language);
  return rows.flatMap((row) => (row[at]?.trades.length === 0 ? [row[at].name] : []));
};

/** The trade that most languages see in a thing. */
const commonest = (row: Row): Trade | undefined => {
  const all = row.flatMap(({ trades }) => trades);
  const count = (trade: Trade): number => all.filter((other) => other === trade).length;
  return all.toSorted((a, b) => count(b) - count(a))[0];
};

/** The share of names that are read as what most languages see in the thing. */
export const agreementOf = (rows: readonly Row[]): number => {
  const same = rows.flatMap((row) => {
    const trade = commonest(row);
    return row.map(({ trades }) => trade !== undefined && trades.includes(trade));
  });
  return same.filter(Boolean).length / same.length;
};
