import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindred } from './kindred.ts';
import { codeOf, mayBegin, mayBeginOrEnd, sieveOf } from './sieve.ts';

const words = fc.stringMatching(/^[a-f]{1,12}$/u);

describe('a sieve', () => {
  const sieve = sieveOf(['giesserei', 'ki', 'blatt']);
  const through = (word: string) => [mayBegin(sieve, codeOf(word)), mayBeginOrEnd(sieve, codeOf(word))];

  it('lets words through that begin or end like one of its own', () => {
    expect(['giesserei', 'giesser', 'ki', 'blattfeder'].map(through)).toEqual(Array(4).fill([true, true]));
    expect(['rotorblatt', 'eisengiesserei'].map(through)).toEqual(Array(2).fill([false, true]));
  });

  it('keeps others back', () => {
    expect(['rotor', 'gie', 'k', 'kiel', 'latt', 'erei'].map(through)).toEqual(Array(6).fill([false, false]));
    expect(mayBeginOrEnd(sieveOf([]), codeOf('giesserei'))).toBe(false);
  });

  it('keeps back no word that is kin to one of its own, or holds it at an end', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), words, (own, word) => {
        const code = codeOf(word);
        const one = sieveOf(own);
        if (own.some((other) => kindred(other, word))) expect(mayBegin(one, code)).toBe(true);
        for (const other of own.filter(({ length }) => length >= 5)) {
          expect(mayBegin(one, codeOf(other + word))).toBe(true);
          expect(mayBeginOrEnd(one, codeOf(word + other))).toBe(true);
        }
      }),
    );
  });
});
