import { describe, expect, it } from 'vitest';
import { readingOf } from '../text/reading.ts';
import { properNames } from './proper-names.ts';

const namesIn = (text: string): readonly string[] => properNames(readingOf(text), (folded) => folded === 'johanna');

describe('names in a note', () => {
  it.each([
    ['we like the Elbhaven barge very much and also the Sundquay ferry that comes down', ['Elbhaven', 'Sundquay']],
    ['the captain who came with the barge was Kordelia Voss, no other', ['Kordelia', 'Voss']],
    ['I like JR', ['JR']],
  ])('are words with a capital inside a sentence: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Kordelia has been told about that barge',
    'that was told before. Kordelia came with another barge',
    'that was told before! Kordelia came with another barge',
    'that was told before? Kordelia came with another barge',
    'that was told before: Kordelia came with another barge',
    'that was told before\nKordelia came with another barge',
    'that was told before "Kordelia" came with another barge',
    'that was told before «Kordelia» came with another barge',
    'that was told before “Kordelia” came with another barge',
    'that was told before (Kordelia) came with another barge',
  ])('are not where a sentence or quotation begins: %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('are none of those known, no title, no small word and no single letter', () => {
    expect(namesIn('that was told before by Johanna, to that Doctor, Then to the other barge of Q')).toEqual([]);
    expect(namesIn('that was told before by Johanna, to that other barge of Elbhaven')).toEqual(['Elbhaven']);
  });

  it('are sure only by two capitals, a title or a place word where all nouns have capitals', () => {
    expect(namesIn('Der Kapitän hat die Pumpe im Hafen von Elbhaven gesehen')).toEqual(['Elbhaven']);
    for (const word of ['bei', 'aus', 'in', 'nach'])
      expect(namesIn(`Der Kapitän hat die Pumpe ${word} Elbhaven gesehen`)).toEqual(['Elbhaven']);
    expect(namesIn('Der Kapitän hat die Pumpe von der NordWerk gesehen')).toEqual(['NordWerk']);
    expect(namesIn('Der Kapitän hat die Pumpe ohne NW gesehen')).toEqual(['NW']);
    expect(namesIn('Da kam Frau Kordelia mit dem Boot')).toEqual(['Kordelia']);
    expect(namesIn('Der Kapitän hat die Pumpe ohne Elbhaven gesehen')).toEqual([]);
  });

  it('are taken for nouns where more than three of ten long words have capitals, those known left out', () => {
    const names = ['Elbhaven', 'Sundquay', 'Westhaven'];
    const after = (words: string) => namesIn(`that ${words} Elbhaven Sundquay Westhaven`);
    expect(after('word then told them nine more with')).toEqual(names);
    expect(after('word then told them more with')).toEqual([]);
    expect(after('word then told them more with Johanna')).toEqual([]);
    expect(after('word then told them nine more with Johanna')).toEqual(names);
    expect(after('word then told them more with the sea off')).toEqual([]);
  });
});
