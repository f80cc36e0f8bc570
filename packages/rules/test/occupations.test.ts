import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTrade, type Trade } from '../src/lexicon/concepts.ts';
import { readingOf } from '../src/text/reading.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'];

/** Occupations through all groups of ISCO-08, each in eight languages, mostly as a woman would write it. */
const OCCUPATIONS = readFileSync(new URL('./occupations.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

const tradesOf = (title: string): readonly Trade[] => [...readingOf(title).concepts].filter(isTrade);

const read = OCCUPATIONS.map((titles) => titles.map((title) => ({ title, trades: tradesOf(title) })));

/** The trade that most languages see in an occupation. */
const commonest = (row: (typeof read)[number]): Trade | undefined => {
  const all = row.flatMap(({ trades }) => trades);
  const count = (trade: Trade): number => all.filter((other) => other === trade).length;
  return all.toSorted((a, b) => count(b) - count(a))[0];
};

describe('occupations', () => {
  it('are told in eight languages', () => {
    expect(OCCUPATIONS.length).toBeGreaterThan(180);
    for (const titles of OCCUPATIONS) expect(titles).toHaveLength(LANGUAGES.length);
  });

  it.each(LANGUAGES.map((language, at) => [language, at] as const))('are known for a trade in %s', (_, at) => {
    const unknown = read.flatMap((row) => (row[at]?.trades.length === 0 ? [row[at].title] : []));
    expect(1 - unknown.length / read.length, unknown.join(', ')).toBeGreaterThanOrEqual(0.94);
  });

  it('are the same trade in nine of ten languages', () => {
    const same = read.flatMap((row) => {
      const trade = commonest(row);
      return row.map(({ trades }) => trade !== undefined && trades.includes(trade));
    });
    expect(same.filter(Boolean).length / same.length).toBeGreaterThanOrEqual(0.92);
  });

  it.each([
    ['plombier', 'plombière'],
    ['soudeur', 'soudeuse'],
    ['allevatore', 'allevatrice'],
    ['cocinero', 'cocinera'],
    ['pedreiro', 'pedreira'],
    ['Soziologe', 'Soziologin'],
    ['socjolog', 'socjolożka'],
    ['elektryk', 'elektryczka'],
    ['piekarz', 'piekarka'],
  ])('are the same trade whoever has them: %s, %s', (man, woman) => {
    expect(tradesOf(woman).length).toBeGreaterThan(0);
    expect(new Set(tradesOf(woman))).toEqual(new Set(tradesOf(man)));
  });
});
