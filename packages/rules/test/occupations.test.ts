import { describe, expect, it } from 'vitest';
import { agreementOf, LANGUAGES, rowsOf, tradesOf, unknownIn } from './trades-in-languages.ts';

/** Occupations through all groups of ISCO-08, each in eight languages, mostly as a woman would write it. */
const OCCUPATIONS = rowsOf('./occupations.tsv');

describe('occupations', () => {
  it('are told in eight languages', () => {
    expect(OCCUPATIONS.length).toBeGreaterThan(180);
    for (const names of OCCUPATIONS) expect(names).toHaveLength(LANGUAGES.length);
  });

  it.each(LANGUAGES)('are known for a trade in %s', (language) => {
    const unknown = unknownIn(OCCUPATIONS, language);
    expect(1 - unknown.length / OCCUPATIONS.length, unknown.join(', ')).toBeGreaterThanOrEqual(0.94);
  });

  it('are the same trade in nine of ten languages', () => {
    expect(agreementOf(OCCUPATIONS)).toBeGreaterThanOrEqual(0.92);
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
