import { describe, expect, it } from 'vitest';
import { isTrade } from '../lexicon/concepts.ts';
import { readingOf } from './reading.ts';

const trades = (text: string): readonly string[] => [...readingOf(text).concepts].filter(isTrade);

describe('of two trades that the same words may mean', () => {
  it.each([
    ['tecnici di radiologia', ['health/specialty']],
    ['restauratori', ['building/masonry']],
    ['Presidente del Corso di Laurea', ['education/university']],
  ])('the pattern that spells out more is meant: %s', (text, meant) => {
    expect(trades(text)).toEqual(meant);
  });

  it('both are left where they stand on different words', () => {
    expect(trades('Radio journalist')).toEqual(expect.arrayContaining(['media/audio', 'media/journalism']));
  });
});

describe('a pattern of letters and figures', () => {
  it.each([
    ['crypto, web3', 'crypto/crypto'],
    ['K8s', 'software/platform'],
    ['3PL', 'logistics/logistics'],
    ['D2C', 'sell/ecommerce'],
  ])('meets them where nothing stands between: %s', (text, concept) => {
    expect(trades(text)).toContain(concept);
  });

  it('does not meet them apart', () => {
    expect(trades('web 3')).not.toContain('crypto/crypto');
    expect(trades('K 8 s')).not.toContain('software/platform');
  });
});
