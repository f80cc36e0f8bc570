import { describe, expect, it } from 'vitest';
import { MEMBER } from '../../test/facts.ts';
import { memberReading } from './member.ts';

const read = (changes: Partial<typeof MEMBER>) => memberReading({ ...MEMBER, ...changes });

describe('a member', () => {
  it('is read once', () => {
    const profile = { ...MEMBER };
    expect(memberReading(profile)).toBe(memberReading(profile));
  });

  it('does what headline and industry say', () => {
    const reading = read({ headline: 'Nurse', industry: 'Welding' });
    expect(reading.trades).toEqual(new Set(['health/nursing', 'making/welding']));
    expect(reading.fields).toEqual(new Set(['health', 'making']));
    expect(read({ headline: 'Director, nurse', industry: null }).trades).toEqual(new Set(['health/nursing']));
    expect(read({ headline: 'Nurse', industry: null }).trades).toEqual(new Set(['health/nursing']));
  });

  it('has wishes: each part of a line between semicolons', () => {
    expect(
      read({ lookingFor: ['foundries ; welders, nurses;pilots', 'lawyers'] }).lookingFor.map(({ text }) => text),
    ).toEqual(['foundries', 'welders, nurses', 'pilots', 'lawyers']);
  });

  it('looks for whom somebody serves, too; in what is not wanted that is left out', () => {
    const lists = read({ lookingFor: ['insurance for doctors'], notWanted: ['insurance for doctors'] });
    expect(lists.lookingFor[0]?.trades.size).toBe(2);
    expect(lists.notWanted[0]?.trades.size).toBe(1);
  });

  it('has what is not wanted: each part between semicolons or commas; one kind of seller makes sellers of all in its line', () => {
    const { notWanted } = read({ notWanted: ['insurance , HR software vendors; welders,', 'lawyers'] });
    expect(notWanted.map(({ text, namesSellers }) => [text, namesSellers])).toEqual([
      ['insurance', true],
      ['HR software vendors', true],
      ['welders', true],
      ['lawyers', false],
    ]);
  });

  it('has names of companies and schools, in all their spellings', () => {
    const reading = read({ company: 'Nordwerk', pastCompanies: ['Alfa Forge, Beta Forge'], schools: ['FEUP – Porto'] });
    expect(reading.company.map(({ name }) => name)).toEqual(['Nordwerk']);
    expect(reading.pastCompanies.map(({ name }) => name)).toEqual(['Alfa Forge', 'Beta Forge']);
    expect(reading.schools.map(({ name }) => name)).toEqual(['FEUP', 'Porto']);
    expect(read({ company: null }).company).toEqual([]);
    expect(read({ name: 'Anna-Lena de Möll' }).names).toEqual(['anna', 'lena', 'de', 'moll']);
  });

  it('is interested in trades of theirs and of what they look for', () => {
    expect(read({ headline: 'Nurse', industry: null, lookingFor: ['welders', 'lawyers'] }).tradesOfInterest).toEqual(
      new Set(['health/nursing', 'making/welding', 'law/law']),
    );
  });

  it('is interested in words of five letters: of their headline, and rare ones of what they look for', () => {
    const { topics, isOfInterest } = read({
      headline: 'Nurse about dials, gears, cogs',
      industry: 'Watch making',
      lookingFor: ['welders with Brightseal', 'Hull'],
    });
    expect(topics).toEqual(['nurse', 'dials', 'gears', 'watch', 'making']);
    expect(['dials', 'gears', 'brightseal', 'brightseals', 'watch'].map(isOfInterest)).toEqual(Array(5).fill(true));
    expect(['about', 'welders', 'hull', 'valves'].map(isOfInterest)).toEqual(Array(4).fill(false));
  });
});
