import { describe, expect, it } from 'vitest';
import { misspellsLinkedIn } from './lookalike-words.ts';

describe('a name that is meant to be taken for LinkedIn’s', () => {
  it.each([
    ['without a letter', 'LinkeIn Messages'],
    ['with another', 'Linkadin'],
    ['with two others', 'Lonkadin'],
    ['with none of two', 'Lingebin'],
    ['with two more', 'Linnkeddin'],
    ['without two', 'Linedn'],
    ['with two letters changed about', 'Lnikedin'],
    ['with a capital i for the l', 'IinkedIn'],
    ['with digits', 'L1nked1n'],
    ['in other alphabets', 'ⅼιnκedιn'],
  ])('%s', (_, name) => {
    expect(misspellsLinkedIn(name)).toBe(true);
  });

  it.each([
    'LinkedIn',
    'LinkedIn Messages',
    'Lindemann',
    'Linnéa',
    'Lonkadon',
    'Indelkin',
    'Tobias Hanrahan',
    'linkedincorp',
  ])('is not %s', (name) => {
    expect(misspellsLinkedIn(name)).toBe(false);
  });
});
