import { describe, expect, it } from 'vitest';
import { baseFormsOf } from './base-forms.ts';
import { readingOf } from './reading.ts';

describe('a form whose stem changes', () => {
  it.each([
    ['prawnicy', 'prawnik'],
    ['studenci', 'student'],
    ['dyrektorzy', 'dyrektor'],
    ['specjalisci', 'specjalista'],
    ['hospitais', 'hospital'],
    ['notai', 'notaio'],
    ['jueces', 'juez'],
  ])('%s is one of %s', (plural, singular) => {
    expect(baseFormsOf(plural)).toContain(singular);
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
    expect(baseFormsOf('nurses')).toEqual([]);
    expect(baseFormsOf('mai')).toEqual([]);
  });
});
