import { describe, expect, it } from 'vitest';
import { facts, type Given, MEMBER } from '../../test/facts.ts';
import type { NoteReading } from './note.ts';
import { signalsOf } from './signals.ts';

const read = (note: string, given: Given = {}): NoteReading => {
  const reading = signalsOf(facts({ note, ...given })).note;
  if (reading === null) throw new Error('no note');
  return reading;
};

describe('the words of a note', () => {
  it('are counted, numbers named', () => {
    expect(read('on Sunday 3 of 4.5')).toMatchObject({ wordCount: 5, numbers: ['3', '4.5'] });
    expect(read('so')).toMatchObject({ wordCount: 1, numbers: [] });
  });

  it.each([
    ['on Sunday or Monday', 'Sunday'],
    ['le lundi', 'lundi'],
    ['in march', 'march'],
    ['in Jan', 'Jan'],
    ['MAR', 'MAR'],
  ])('may name a month or day: %s', (note, month) => {
    expect(read(note).months).toBe(month);
  });

  it.each(['in jan', 'it may be', 'in May', 'so'])('may be no month: %s', (note) => {
    expect(read(note).months).toBeNull();
  });
});

describe('what was left of a template', () => {
  it.each([
    ['Hi {firstName}, so', '{firstName}'],
    ['Hi {{ first name }}, so', '{{ first name }}'],
    ['Hi {}', '{}'],
    ['Hi [Name]', '[Name]'],
    ['Hi [ first name ]', '[ first name ]'],
    ['Hi [firstname]', '[firstname]'],
    ['Salut <prénom>', '<prénom>'],
    ['Salut <prenom>', '<prenom>'],
    ['Witam [imię]', '[imię]'],
    ['Witam [imie]', '[imie]'],
    ['Hi %name%', '%name%'],
    ['Hi %first_name%', '%first_name%'],
    ['Hi %LASTNAME%', '%LASTNAME%'],
    ['Hallo VORNAME', 'VORNAME'],
    ['Dear XXX', 'XXX'],
    [`Hi {${'a'.repeat(30)}}`, `{${'a'.repeat(30)}}`],
  ])('is seen in %j', (note, placeholder) => {
    expect(read(note).placeholder).toBe(placeholder);
  });

  it.each([
    'Hallo vorname',
    'Hi [Namen]',
    'Hi [my name]',
    'Hi (name)',
    'Hi % name',
    'XXXL',
    'a{b\nc}',
    `{${'a'.repeat(31)}}`,
  ])('is not in %j', (note) => {
    expect(read(note).placeholder).toBeNull();
  });
});

describe('a link', () => {
  it.each([
    ['see http://a.example/x y', 'http://a.example/x'],
    ['see https://a', 'https://a'],
    ['see seals.example/all now', 'seals.example/all'],
    ['see seals.example.', 'seals.example'],
    ['ab.com', 'ab.com'],
    ['see my-7-seals.nl', 'my-7-seals.nl'],
    [`https://${'a'.repeat(90)}`, `https://${'a'.repeat(80)}`],
    [`seals.de/${'a'.repeat(70)}`, `seals.de/${'a'.repeat(60)}`],
  ])('is seen in %j', (note, link) => {
    expect(read(note).link).toBe(link);
  });

  it.each(['our seal.codes and net.works', 'a.com', 'node.js', 'http:// so', 'seals. de'])('is not in %j', (note) => {
    expect(read(note).link).toBeNull();
  });
});

describe('a greeting', () => {
  it.each([
    'Hi Margarete, so',
    'Hi Margarete! so',
    'Hi Margarete\nso',
    'Hi Margarete - so',
    'Hi Margarete – so',
    'Dear Margarete,',
    'Hi Dr. Margarete, so',
    'Hi Mrs Margarete, so',
    'Hi mr. dr. Margarete, so',
    'Cher Monsieur Margarete, so',
    'Hi Margarete- so',
    'Hi Margarete, our welder came',
    'Hello dear Margarete, so',
  ])('is of somebody else: %j', (note) => {
    expect(read(note).wrongGreeting).toBe('Margarete');
  });

  it.each([
    ['Johanne', 'another last letter'],
    ['Johana', 'one letter less'],
    ['Jorana', 'another third letter'],
    ['Joh', 'three letters'],
    ['Cordula', 'as many letters and the same last one'],
  ])('is of somebody else: %s (%s)', (name) => {
    expect(read(`Hi ${name}, so`).wrongGreeting).toBe(name);
  });

  it.each([
    'Hi Johanna, so',
    'Hi Johamna, so',
    'Hi Reimers, so',
    'Hi margarete, so',
    'Hi Margarete so',
    'Hi Margarete. so',
    'Hi, Margarete, so',
    'Hi; Margarete, so',
    'Hi there, Margarete, so',
    'Hi you Margarete, so',
    'Hi Ma, so',
    'Hi Bo, so',
    'Hi Margarete , so',
    'Hi Margarete.- so',
    'Hi Welder, so',
    'Hi The, so',
    'Hi all, so',
    'Margarete, so',
    'So Margarete, so',
    'Hi',
    'Hi mr mrs dr ms Margarete, so',
  ])('is none of somebody else: %j', (note) => {
    expect(read(note).wrongGreeting).toBeNull();
  });

  it('says nothing to a member who is not known', () => {
    expect(read('Hi Margarete, so', { member: null }).wrongGreeting).toBeNull();
  });
});

describe('a shared relation', () => {
  const mutual = (...names: string[]) => ({ mutual: { count: 3, names } });

  it.each([
    ['Kordelia Voss said so', 'Kordelia Voss', 'Kordelia'],
    ['as Voss said', 'Kordelia Voss', 'Voss'],
    ['as Anna said', 'Marie-Anna Bakker', 'Anna'],
    ['as Bakker said', 'M.Bakker', 'Bakker'],
    ['as ÅSTRÖM said', 'Åström', 'ÅSTRÖM'],
  ])('is named by a word of four letters: %j', (note, name, word) => {
    expect(read(note, mutual('Nobody Else', name)).namesMutual).toBe(word);
  });

  it('is not named in small letters, by fewer letters, or where none is told', () => {
    expect(read('as kordelia said', mutual('Kordelia Voss')).namesMutual).toBeNull();
    expect(read('as Jon said', mutual('Jon Bakker')).namesMutual).toBeNull();
    expect(read('as Anna said', mutual()).namesMutual).toBeNull();
    expect(read('as Anna said').namesMutual).toBeNull();
  });
});

describe('what a note knows of the member', () => {
  it('is a company of theirs or a school', () => {
    expect(read('I was at Halvorsen Marine')).toMatchObject({
      namesPastCompany: 'Halvorsen Marine',
      namesSchool: null,
    });
    expect(read('I study at TU Braunschweig')).toMatchObject({
      namesPastCompany: null,
      namesSchool: 'TU Braunschweig',
    });
    expect(read('I was at Halvorsen, once in Braunschweig')).toMatchObject({
      namesPastCompany: 'Halvorsen',
      namesSchool: null,
    });
    expect(read('Halvorsen Marine, TU Braunschweig', { member: null })).toMatchObject({
      namesPastCompany: null,
      namesSchool: null,
    });
  });

  it('is a word of their trades, then of their topics, each once', () => {
    const member = {
      ...MEMBER,
      headline: 'Dials and watches',
      industry: null,
      lookingFor: ['foundries', 'Brightseal'],
    };
    expect(read('our dials and brightseals came to the foundry, dials', { member }).topic).toEqual([
      'foundry',
      'dials',
      'brightseals',
    ]);
    expect(read('the welding of about nine', { member }).topic).toEqual([]);
    expect(read('our dials', { member: null }).topic).toEqual([]);
  });
});

describe('names in a note', () => {
  it('are none of the writer’s, their headline’s, the member’s or their company’s', () => {
    const note = (name: string) => `it was told down there with very many long words that we like ${name} more`;
    const given = { headline: 'Fitter at Orion', name: "Dr Aurel O'Tamsin" };
    expect(read(note('Elbhaven'), given).properNames).toEqual(['Elbhaven']);
    for (const name of ['Aurel', 'Tamsin', 'Orion', 'Fitter', 'Johanna', 'Reimers', 'Nordwerk'])
      expect(read(note(name), given).properNames).toEqual([]);
    expect(read(note('Nordwerk'), { ...given, member: null }).properNames).toEqual(['Nordwerk']);
    const firms = { member: { ...MEMBER, company: 'Alfa Forge, Beta Works' } };
    expect(read(note('Alfa'), firms).properNames).toEqual([]);
    expect(read(note('Orion'), { name: null }).properNames).toEqual(['Orion']);
  });

  it('mean nobody’s trade', () => {
    expect([...read('as Baker said', { name: 'Ann Baker' }).reading.concepts]).toEqual([]);
    expect([...read('as baker said', { name: 'Ann Baker' }).reading.concepts]).toEqual(['food/food']);
    expect([...read('as Baker said', { name: 'Ann Tamsin' }).reading.concepts]).toEqual(['food/food']);
  });
});

it('is read anew for each member, its words once', () => {
  const given = facts({ note: 'so' });
  const [one, two] = [signalsOf({ ...given }).note, signalsOf({ ...given, member: null }).note];
  expect(one?.reading).toBe(two?.reading);
  const other = signalsOf({ ...given, invitation: { ...given.invitation, note: 'no' } }).note;
  expect(other?.reading.text).toBe('no');
});
