import { describe, expect, it } from 'vitest';
import { isTelling } from './telling.ts';
import { TEXT_LIMIT, tokensOf } from './tokens.ts';

const told = (text: string) => tokensOf(text).map(({ word, folded, start, end }) => [word, folded, start, end]);
const only = (text: string) => {
  const [token] = tokensOf(text);
  if (token === undefined) throw new Error('no word');
  return token;
};

describe('the words of a text', () => {
  it('are letters or figures, folded, with their places', () => {
    expect(told('Pümps & Co, 2.5 mm in 3,000')).toEqual([
      ['Pümps', 'pumps', 0, 5],
      ['Co', 'co', 8, 10],
      ['2.5', '2.5', 12, 15],
      ['mm', 'mm', 16, 18],
      ['in', 'in', 19, 21],
      ['3,000', '3,000', 22, 27],
    ]);
    expect(told('40 of 1999')).toEqual([
      ['40', '40', 0, 2],
      ['of', 'of', 3, 5],
      ['1999', '1999', 6, 10],
    ]);
    expect(told('web3 naïve-ly 1.2.')).toEqual([
      ['web', 'web', 0, 3],
      ['3', '3', 3, 4],
      ['naïve', 'naive', 5, 10],
      ['ly', 'ly', 11, 13],
      ['1.2', '1.2', 14, 17],
    ]);
  });

  it('are composed first, so that their places are those of the composed text', () => {
    expect(told('e\u0301te\u0301 a')).toEqual([
      ['été', 'ete', 0, 3],
      ['a', 'a', 4, 5],
    ]);
    expect(told('x\u0302 a')).toEqual([
      ['x\u0302', 'x', 0, 2],
      ['a', 'a', 3, 4],
    ]);
  });

  it('are found where they stand, the same word twice, too', () => {
    expect(told('a aa a')).toEqual([
      ['a', 'a', 0, 1],
      ['aa', 'aa', 2, 4],
      ['a', 'a', 5, 6],
    ]);
  });

  it('are no marks alone', () => {
    expect(told('a \u0302 b')).toEqual([
      ['a', 'a', 0, 1],
      ['b', 'b', 4, 5],
    ]);
    expect(told('😀 …')).toEqual([]);
  });

  it('may be capitals', () => {
    expect([only('Abc'), only('abC'), only('ABC'), only('3A')].map(({ capital }) => capital)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(['A', 'AB', 'ABCDEF', 'ABCDEFG', 'ABc', 'aBC'].map((word) => only(word).acronym)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are looked for up to a limit', () => {
    const text = `${'a'.repeat(TEXT_LIMIT - 2)} bcd`;
    expect(tokensOf(text).map(({ word }) => word.length)).toEqual([TEXT_LIMIT - 2, 1]);
    expect(tokensOf(`${'a'.repeat(TEXT_LIMIT)} b`)).toHaveLength(1);
  });
});

describe('a word that tells one thing from another', () => {
  it.each(['seal', 'Seal', 'SEA', 'SeA', 'sEA', 'IAE', 'ÄÖÜ', 'experience'])(
    'has four letters, or two capitals of three: %s',
    (word) => {
      expect(isTelling(only(word))).toBe(true);
    },
  );

  it.each(['sea', 'Sea', 'AB', 'about', 'company', 'hamburg', '1234', '1,234'])('is not %s', (word) => {
    expect(isTelling(only(word))).toBe(false);
  });
});
