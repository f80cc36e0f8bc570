import { expect, it } from 'vitest';
import { kindred } from './kindred.ts';

it.each([
  ['seal', 'seal'],
  ['logistica', 'logistique'],
  ['foundry', 'foundries'],
  ['pumps', 'pumpsx'],
  ['casting', 'castings'],
  ['abcde', 'abcdefghi'],
  ['abcdefxy', 'abcdefzz'],
])('%s and %s are kin', (a, b) => {
  expect(kindred(a, b)).toBe(true);
  expect(kindred(b, a)).toBe(true);
});

it.each([
  ['seal', 'seals'],
  ['seals', 'seal'],
  ['architetto', 'architecte'],
  ['welders', 'welding'],
  ['abcde', 'abcdx'],
  ['abcdex', 'abcdey'],
  ['abcdefxyz', 'abcdefuvw'],
  ['abcde', 'abcdefghij'],
  ['pumps', 'valve'],
])('%s and %s are not', (a, b) => {
  expect(kindred(a, b)).toBe(false);
  expect(kindred(b, a)).toBe(false);
});
