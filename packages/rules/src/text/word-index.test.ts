import { describe, expect, it } from 'vitest';
import { labelledInboxes } from '../../test/corpus.ts';
import { LEXICON } from '../lexicon/concepts.ts';
import { TABLES } from '../lexicon/tables.ts';
import { baseFormsOf } from './base-forms.ts';
import { packed } from './packed-index.ts';
import { beginsWith, endOfPattern, lettersOf, patternOf } from './pattern.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Hit, wordIndex } from './word-index.ts';

const patternsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([concept, text]) =>
    text
      .trim()
      .split(/\s+/u)
      .map((source) => ({ concept, pattern: patternOf(source) })),
  );

/** Every pattern of a table tried on every word: what the index must find without doing that. */
const triedOnEach = (patterns: ReturnType<typeof patternsOf>, tokens: readonly Token[]): readonly Hit[] =>
  tokens.flatMap(({ folded }, from) => {
    const begun = (word: string) => patterns.filter(({ pattern }) => beginsWith(pattern, word));
    const own = begun(folded);
    return (own.length > 0 ? own : baseFormsOf(folded).flatMap(begun)).flatMap(({ concept, pattern }) => {
      const to = endOfPattern(pattern, tokens, from);
      return to === -1 ? [] : [{ concept, from, to, letters: lettersOf(pattern) }];
    });
  });

const sorted = (hits: readonly Hit[]): readonly string[] =>
  hits.map(({ concept, from, to, letters }) => [from, to, concept, letters].join(' ')).sort();

const found = (index: { find: (tokens: readonly Token[]) => readonly Hit[] }, text: string): readonly string[] =>
  index.find(tokensOf(text)).map(({ concept, from, to }) => [concept, from, to].join(' '));

describe('the index of the lexicon', () => {
  it('finds in letters what every pattern tried on every word would', () => {
    const patterns = patternsOf({ ...TABLES.trades, ...TABLES.roles, ...TABLES.cues });
    const texts = labelledInboxes()
      .map(({ invitations }) => invitations.find(({ note }) => note !== null))
      .map((record) => `${record?.inviter.headline ?? ''} | ${record?.note ?? ''}`);
    for (const text of texts) {
      const tokens = tokensOf(text);
      expect(sorted(LEXICON.find(tokens)), text).toEqual(sorted(triedOnEach(patterns, tokens)));
    }
  });
});

describe('an index', () => {
  const index = wordIndex(() =>
    packed({
      'food/bakery': 'bäcker* straße *blatt klein_bäcker* łódź',
      'data/web': 'web3_ web_3 b2b c2b_portal* go_ we_~_help *werk o',
    }),
  );

  it.each([
    ['Bäckerei', 'food/bakery 0 1'],
    ['bäcker', 'food/bakery 0 1'],
    ['back', ''],
    ['STRASSE', 'food/bakery 0 1'],
    ['straßen', 'food/bakery 0 1'],
    ['Strassenbahn', ''],
    ['Łódź', 'food/bakery 0 1'],
    ['ŁODZ', 'food/bakery 0 1'],
    ['Rotorblatt', 'food/bakery 0 1'],
    ['Rotorblatts', 'food/bakery 0 1'],
    ['Blatt', 'food/bakery 0 1'],
    ['Klein-Bäckerei', 'food/bakery 0 2,food/bakery 1 2'],
    ['Kraftwerk', 'data/web 0 1'],
    ['web3', 'data/web 0 2,data/web 0 2'],
    ['web 3', 'data/web 0 2'],
    ['B2B', 'data/web 0 3'],
    ['B 2B', ''],
    ['C2B-Portale', 'data/web 0 4'],
    ['go', 'data/web 0 1'],
    ['gos', ''],
    ['We really do help', 'data/web 0 4'],
    ['We really did never ever help', ''],
    ['o', 'data/web 0 1'],
    ['', ''],
    ['🙂 ö', 'data/web 0 1'],
  ])('finds in %j %j', (text, expected) => {
    expect(found(index, text).join()).toBe(expected);
  });

  it('packs its table when a word is first looked up, and once', () => {
    let packedTimes = 0;
    const lazy = wordIndex(() => {
      packedTimes += 1;
      return packed({ 'a/one': 'word' });
    });
    expect(packedTimes).toBe(0);
    expect(found(lazy, 'a word')).toEqual(['a/one 1 2']);
    expect(found(lazy, 'words')).toEqual([]);
    expect(packedTimes).toBe(1);
  });
});

describe('what begins with some letters', () => {
  const index = wordIndex(() =>
    packed({ 'food/bakery': 'bakehouse bakery baker*', 'food/cakes': 'cakeshop', 'data/web': 'bakelite cake_~_stand' }),
  );
  const every = () => true;
  const food = (concept: string) => concept.startsWith('food/');

  it.each([
    ['bake', food, 'baker'],
    ['bakeh', every, 'bakehouse'],
    ['bakel', food, null],
    ['bakel', every, 'bakelite'],
    ['bake', every, null],
    ['cake', every, 'cakeshop'],
    ['bakery', every, 'bakery'],
    ['bakeries', every, null],
  ])('is completed to the shortest word, where all that count mean one thing: %s', (beginning, counts, word) => {
    expect(index.complete(beginning, counts)).toBe(word);
  });
});
