import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

const pieces = fc.constantFrom(
  ...[
    'a',
    'Ω',
    'word',
    ' ',
    '  ',
    '\n',
    '\t',
    '\0',
    '\u00a0',
    '\u00ad',
    '\u034f',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
  ],
  ...['\u2028', '\u202e', '\u2060', '\u3000', '\ufeff', '\u{1f469}\u200d\u{1f4bb}'],
);

const UNSEEN = new Set('\0\u00ad\u034f\u200b\u200e\u202e\u2060\ufeff');

/** The same, slowly: a letter after the other. */
const letterByLetter = (text: string): string => {
  const seen = [...text].filter((char) => !UNSEEN.has(char)).join('');
  const words = seen.split(/\s/u).filter((word) => word !== '');
  return words.every((word) => /^(?:\u200c|\u200d)*$/u.test(word)) ? '' : words.join(' ');
};

it('is what a person sees, whatever stands before, between and behind the words', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
      expect(cleanText(some.join(''))).toBe(letterByLetter(some.join('')));
    }),
    { numRuns: 4_000 },
  );
});
