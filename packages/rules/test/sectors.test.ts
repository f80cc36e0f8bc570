import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTrade, type Trade } from '../src/lexicon/concepts.ts';
import { readingOf } from '../src/text/reading.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'];

/** Goods and services through the divisions of NACE rev. 2, departments of firms, fields of study of ISCED-F and kinds of software, each in eight languages. */
const SECTORS = readFileSync(new URL('./sectors.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

const tradesOf = (text: string): readonly Trade[] => [...readingOf(text).concepts].filter(isTrade);

const read = SECTORS.map((names) => names.map((name) => ({ name, trades: tradesOf(name) })));

const commonest = (row: (typeof read)[number]): Trade | undefined => {
  const all = row.flatMap(({ trades }) => trades);
  const count = (trade: Trade): number => all.filter((other) => other === trade).length;
  return all.toSorted((a, b) => count(b) - count(a))[0];
};

describe('what firms make, sell and do', () => {
  it('is told in eight languages', () => {
    expect(SECTORS.length).toBeGreaterThan(300);
    for (const names of SECTORS) expect(names).toHaveLength(LANGUAGES.length);
  });

  it.each(LANGUAGES.map((language, at) => [language, at] as const))('is known for a trade in %s', (_, at) => {
    const unknown = read.flatMap((row) => (row[at]?.trades.length === 0 ? [row[at].name] : []));
    expect(1 - unknown.length / read.length, unknown.join(', ')).toBeGreaterThanOrEqual(0.95);
  });

  it('is the same trade in nine of ten languages', () => {
    const same = read.flatMap((row) => {
      const trade = commonest(row);
      return row.map(({ trades }) => trade !== undefined && trades.includes(trade));
    });
    expect(same.filter(Boolean).length / same.length).toBeGreaterThanOrEqual(0.92);
  });

  it.each([
    ['🥁 Baterista | Arreglos', 'making/electronics'],
    ['Sterility Assurance Specialist', 'finance/insurance'],
    ['Responsable Assurance Qualité', 'finance/insurance'],
    ['Mehr Zeit für Kuchen', 'building/fit-out'],
    ['Tudo o que chorei', 'arts/venues'],
  ])('is not read into words that look like it: %s', (text, trade) => {
    expect(tradesOf(text)).not.toContain(trade);
  });
});
