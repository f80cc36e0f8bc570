import { expect, it } from 'vitest';
import { isSpelledBy } from './abbreviation.ts';

it.each([
  ['klu', 'koninklijke luchtmacht', true],
  ['hva', 'hogeschool van amsterdam', true],
  ['uva', 'universiteit van amsterdam', true],
  ['mot', 'ministry of transport', true],
  ['mt', 'ministry of transport', true],
  ['klu', 'koninklijke marine', false],
  ['klux', 'koninklijke luchtmacht', false],
  ['kl', 'koninklijke', false],
  ['k', 'koninklijke luchtmacht', false],
  ['lk', 'koninklijke luchtmacht', false],
  ['', '', true],
  ['a', '', false],
])('%j is made of the beginnings of %j: %s', (short, name, spelled) => {
  expect(isSpelledBy(short, name === '' ? [] : name.split(' '))).toBe(spelled);
});
