import { describe, expect, it } from 'vitest';
import { readingOf } from '../text/reading.ts';
import { abstractNouns, asideIn, denialIn, plainFigures } from './manner.ts';

describe('what a text says is not', () => {
  it.each([
    ['The seal does not fit at all, sorry', 'not fit at'],
    ['It doesn’t fit our pump any more', 'doesn’t fit our'],
    ["I can't", "can't"],
    ['We met, never again', 'never again'],
    ['Das passt nicht', 'nicht'],
    ['Kein Problem', 'Kein Problem'],
    ['No me gusta nada', 'No me gusta'],
    ['Ce n’est pas du tout cela', 'pas du tout'],
    ['Não gosto no mar', 'Não gosto no'],
    ['Non lo so', 'Non lo so'],
    ['Dat past niet', 'niet'],
    ['Nigdy tam', 'Nigdy tam'],
  ])('is quoted with two words more, as far as there are: %j', (text, words) => {
    expect(denialIn(readingOf(text))).toBe(words);
  });

  it.each([
    'Vi no porto uma draga',
    'ik heb pas nu een boot',
    'We met before',
    'Dicht',
    'I cant',
    'n’t',
    'Please don’t hesitate to ask',
    'N’hésitez pas à me contacter',
    'Zögern Sie nicht',
    'No dude en escribirme',
    'Aarzel niet',
  ])('is nothing in %j', (text) => {
    expect(denialIn(readingOf(text))).toBeNull();
  });

  it('is the short form first, wherever it stands', () => {
    expect(denialIn(readingOf('I do not know why it doesn’t fit'))).toBe('doesn’t fit');
  });
});

describe('abstract nouns', () => {
  it.each([
    ['en', 'innovation collections suspicion suspicions impression capacity garantie activities kindness'],
    ['en', 'engagement investments coaching trainings performance alliances experience preferences leadership'],
    ['de', 'Vernetzung Vernetzungen Freiheit Möglichkeit Partnerschaft Konferenz Konferenzen'],
    ['es', 'oportunidad oportunidades innovaciones decisiones experiencia experiencias constancia'],
    ['it', 'collaborazione collaborazioni decisione opportunità importanza importanze esperienza esperienze'],
    ['pt', 'colaboração colaborações compreensão dimensões qualidade conhecimento conhecimentos'],
    ['nl', 'mogelijkheid kwaliteit verbetering verbeteringen wetenschap'],
    ['pl', 'wartość możliwości rozwiązania rozwiązanie rozwiązaniu doświadczenie'],
    ['fr', 'possibilité possibilités'],
  ])('are told by their endings (%s): %s', (_, text) => {
    expect(abstractNouns(readingOf(text))).toEqual(text.split(' '));
  });

  it('are told by a whole ending with four letters before it', () => {
    expect(abstractNouns(readingOf('nations actions ration pump seal experienced'))).toEqual([]);
    expect(abstractNouns(readingOf('abcness abcdness'))).toEqual(['abcdness']);
    expect(abstractNouns(readingOf('Яabcdness'))).toEqual([]);
  });
});

describe('an aside', () => {
  it('is what stands in brackets, from four letters on', () => {
    expect(asideIn(readingOf('The seal (only in rain) drips (now)'))).toBe('(only in rain)');
    expect(asideIn(readingOf('see (abcd)'))).toBe('(abcd)');
    expect(asideIn(readingOf('see (abc)'))).toBeNull();
    expect(asideIn(readingOf('see (a(bcde))'))).toBe('(bcde)');
    expect(asideIn(readingOf(`see (${'a'.repeat(120)})`))).toBe(`(${'a'.repeat(120)})`);
    expect(asideIn(readingOf(`see (${'a'.repeat(121)})`))).toBeNull();
  });
});

describe('figures', () => {
  it('are the numbers of a text without price and percentage', () => {
    expect(plainFigures(readingOf('3 seals and 40 hours, 2.5 mm'))).toEqual(['3', '40', '2.5']);
    for (const sign of '%€$£') expect(plainFigures(readingOf(`3 seals, 40 ${sign}`))).toEqual([]);
    expect(plainFigures(readingOf('no seal'))).toEqual([]);
  });
});

it.each([
  ['Nothing this evening', []],
  ['Les jésuites et leurs limites', []],
  ['Vos qualités', ['qualités']],
  ['Entschuldigung, das Drehmoment', []],
  ['Die Beratung', ['Beratung']],
])('abstract words of %j: %j', (text, words) => {
  expect(abstractNouns(readingOf(text))).toEqual(words);
});
