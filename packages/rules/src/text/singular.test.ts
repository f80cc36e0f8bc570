import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.ts';
import { singularOf } from './singular.ts';

describe('a plural whose stem changes', () => {
  it.each([
    ['prawnicy', 'prawnik'],
    ['studenci', 'student'],
    ['dyrektorzy', 'dyrektor'],
    ['specjalisci', 'specjalista'],
    ['hospitais', 'hospital'],
    ['notai', 'notaio'],
    ['jueces', 'juez'],
  ])('%s is one of %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it.each([
    ['Prawnicy', 'law/law'],
    ['Studenci', 'role/student'],
    ['Festivais', 'media/film'],
    ['Notai', 'property/notary'],
    ['Jueces', 'law/judge'],
  ])('%s means what the singular means', (plural, concept) => {
    expect([...readingOf(plural).concepts]).toContain(concept);
  });

  it('is no word that has its ending only', () => {
    expect(singularOf('nurses')).toBeNull();
    expect(singularOf('mai')).toBeNull();
  });
});
