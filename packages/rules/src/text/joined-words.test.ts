import { expect, it } from 'vitest';
import { joinedWords } from './joined-words.ts';

it.each([
  ["cap'com", ['capcom']],
  ['near-shore', ['nearshore']],
  ['E-Mail or e.mails', ['email', 'emails']],
  ['Rock’n’Roll', ['rocknroll']],
  ['A1-b2c', ['a1b2c']],
  ['Bed&Breakfast', ['bedbreakfast']],
  ['Über-Übung x', ['uberubung']],
  ['well- known -known', []],
  ['word - word', []],
  ['M&A x-ray', []],
  ['AT&T', []],
  ['', []],
])('%j holds together as %j', (text, words) => {
  expect(joinedWords(text)).toEqual(words);
});
