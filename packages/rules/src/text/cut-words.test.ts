import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.ts';

const concepts = (text: string): readonly string[] => [...readingOf(text).concepts];

describe('a headline that LinkedIn cut', () => {
  it.each([
    ['Maintenance manager | certified meta…', 'Maintenance manager'],
    ['Rechtsanwältin und Not…', 'Rechtsanwältin und Notiz'],
  ])('says nothing by letters that begin too many words: %s', (cut, otherwise) => {
    expect(concepts(cut)).toEqual(concepts(otherwise));
  });

  it.each([
    ['Head of marketing and purchas…', 'Head of marketing and purchasing'],
    ['Abteilungsleiter Gieß…', 'Abteilungsleiter Gießerei'],
    ['Responsable de la métall…', 'Responsable de la métallurgie'],
    ['Dyrektor, odlewn…', 'Dyrektor, odlewnia'],
  ])('is read as if the last word stood there whole, where one meaning is left: %s', (cut, whole) => {
    expect(concepts(cut)).toEqual(concepts(whole));
  });

  it('leaves words alone that end at the cut and are known as they stand', () => {
    expect(concepts('Nurse…')).toEqual(concepts('Nurse'));
  });

  it('quotes the letters that stand there, not the word it takes them for', () => {
    expect(readingOf('Abteilungsleiter Gieß…').tokens.at(-1)?.word).toBe('Gieß');
  });
});
