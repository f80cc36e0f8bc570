import { expect, it } from 'vitest';
import { packedCountries } from './countries.ts';

const CODES = new Map(
  packedCountries()
    .split('\n')
    .map((line) => [line.slice(0, line.lastIndexOf('=')), line.slice(line.lastIndexOf('=') + 1)]),
);

it.each([
  ['DE', 'germany allemagne deutschland alemania germania alemanha duitsland niemcy'],
  ['AT', 'osterreich austria autriche'],
  ['GB', 'uk england scotland'],
])('names %s in eight languages, folded, and as people write it', (code, names) => {
  for (const name of names.split(' ')) expect(CODES.get(name), name).toBe(code);
});

it('names countries of several words', () => {
  expect(CODES.get("cote d'ivoire")).toBe('CI');
  expect(CODES.get('czech republic')).toBe('CZ');
});
