import { describe, expect, it } from 'vitest';
import { baseFormsOf } from './base-forms.ts';
import { readingOf } from './reading.ts';

describe('a form whose stem changes', () => {
  it.each([
    ['studenci', 'student'],
    ['prawnicy', 'prawnik'],
    ['politycy', 'polityk'],
    ['wykladowcy', 'wykladowca'],
    ['tworcy', 'tworca'],
    ['dyrektorzy', 'dyrektor'],
    ['malarzy', 'malarz'],
    ['specjalisci', 'specjalista'],
    ['artysci', 'artysta'],
    ['pedagodzy', 'pedagog'],
    ['architekci', 'architekt'],
    ['hospitais', 'hospital'],
    ['hoteis', 'hotel'],
    ['patroes', 'patrao'],
    ['notai', 'notaio'],
    ['psicologhi', 'psicologo'],
    ['cuochi', 'cuoco'],
    ['hopitaux', 'hopital'],
    ['jueces', 'juez'],
  ])('%s is one of %s', (plural, singular) => {
    expect(baseFormsOf(plural)).toContain(singular);
  });

  it.each([
    ['soudeuse', 'soudeur'],
    ['soudeuses', 'soudeur'],
    ['formatrice', 'formateur'],
    ['allevatrice', 'allevatore'],
    ['directrice', 'director'],
    ['formatrices', 'formateur'],
    ['allevatrici', 'allevatore'],
    ['boulangere', 'boulanger'],
    ['boulangeres', 'boulanger'],
    ['anwaltinnen', 'anwalt'],
    ['wykladowczyni', 'wykladowca'],
    ['tworczyni', 'tworca'],
    ['urzedniczka', 'urzednik'],
    ['socjolozka', 'socjolog'],
    ['dentystka', 'dentysta'],
    ['piekarka', 'piekarz'],
    ['redaktorka', 'redaktor'],
    ['studentka', 'student'],
    ['cocinera', 'cocinero'],
    ['consejera', 'consejere'],
    ['cocineras', 'cocinero'],
    ['infermiera', 'infermiere'],
    ['portiera', 'portiero'],
    ['enfermeira', 'enfermeiro'],
    ['enfermeiras', 'enfermeiro'],
    ['notaia', 'notaio'],
    ['tecnica', 'tecnico'],
    ['psicologa', 'psicologo'],
    ['bibliotecaria', 'bibliotecario'],
    ['patrona', 'patron'],
    ['andaluza', 'andaluz'],
    ['biologa', 'biolog'],
    ['abogada', 'abogado'],
    ['patronesse', 'patron'],
    ['danster', 'danser'],
    ['naaister', 'naaier'],
  ])('%s is a woman who is a %s', (woman, trade) => {
    expect(baseFormsOf(woman)).toContain(trade);
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
    expect(baseFormsOf('abais')).toEqual([]);
    expect(baseFormsOf('abcai')).toEqual(['abcaio']);
    expect(baseFormsOf('aisle seals')).toEqual([]);
  });
});
