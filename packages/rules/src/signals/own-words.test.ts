import { describe, expect, it } from 'vitest';
import { readingOf } from '../text/reading.ts';
import { ownWords, wordsLike } from './own-words.ts';

const like = (headline: string, words: ReadonlySet<string>, text = headline) =>
  wordsLike(words, { reading: readingOf(text), headline });

describe('a member’s own words', () => {
  const { wanted, refused } = ownWords(
    ['foundries and suppliers', 'timber makers'],
    ['software for suppliers', 'coaches'],
  );

  it('are how the words of each list begin, without small words and those of both', () => {
    expect([...wanted]).toEqual(['found', 'timbe', 'maker']);
    expect([...refused]).toEqual(['softw', 'coach']);
  });

  it('are met by words of one stem, in the headline alone', () => {
    expect(like('Foundry | making timber holders', wanted)).toEqual(['Foundry', 'timber']);
    expect(like('Nurse', wanted, 'Nurse | Foundry North')).toEqual([]);
    expect(like('Coaching and the', refused)).toEqual(['Coaching']);
    expect(like('Foundry', new Set())).toEqual([]);
  });
});
