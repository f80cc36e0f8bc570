import { describe, expect, it } from 'vitest';
import { TABLES } from '../lexicon/tables.ts';
import { packedLexicon } from '../packed/lexicon.ts';
import { packed, packedLines } from './packed-index.ts';
import { packedPattern } from './packed-pattern.ts';
import { patternOf } from './pattern.ts';

const TABLE: Readonly<Record<string, string>> = { ...TABLES.trades, ...TABLES.roles, ...TABLES.cues };

const sources = Object.entries(TABLE).flatMap(([concept, text]) =>
  text
    .trim()
    .split(/\s+/u)
    .map((source) => ({ concept, source, pattern: patternOf(source) })),
);

const keyOf = (source: string): string => {
  const [first] = patternOf(source).parts;
  if (first === undefined || first.kind === 'gap') throw new Error(source);
  return first.kind === 'suffix' ? `*${first.text.slice(-3)}` : first.text.slice(0, 3);
};

const under = (lines: ReturnType<typeof packedLines>, key: string) =>
  lines(key).flatMap(({ concept, texts }) =>
    texts.map((text) => ({ concept, pattern: packedPattern((key.startsWith('*') ? '' : key) + text) })),
  );

describe('the packed lexicon', () => {
  it('reads back as exactly the tables: every pattern under its key, in their order, and no other', () => {
    const lines = packedLines(packedLexicon());
    const byKey = Map.groupBy(sources, ({ source }) => keyOf(source));
    let read = 0;
    for (const [key, those] of byKey) {
      const found = under(lines, key);
      expect(found, key).toEqual(those.map(({ concept, pattern }) => ({ concept, pattern })));
      read += found.length;
    }
    expect(read).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(12_000);
  });

  it('is plain text of two bytes at most for nearly all letters: folded when it is packed', () => {
    expect(packedLexicon()).not.toMatch(/[ßłøæœéüñçąęó]/u);
  });
});

describe('packing', () => {
  const table = {
    'a/one': 'straße* łódź ärzt_im_dienst web3_ *blatt h2o ~_ignored',
    'b/two': 'strass we_~_help ab c2b_portal* сварщик* o’neill',
  };
  const { 'a/one': one, ...rest } = table;
  const lines = packedLines(packed({ 'a/one': one.replace(' ~_ignored', ''), ...rest }));

  it.each([
    ['str', 'a/one straße*', 'b/two strass'],
    ['lod', 'a/one łódź'],
    ['arz', 'a/one ärzt_im_dienst'],
    ['web', 'a/one web3_'],
    ['*att', 'a/one *blatt'],
    ['h', 'a/one h2o'],
    ['we', 'b/two we_~_help'],
    ['ab', 'b/two ab'],
    ['c', 'b/two c2b_portal*'],
    ['сва', 'b/two сварщик*'],
    ['o', 'b/two o’neill'],
  ])('finds under %j what a word of these letters may begin', (key, ...expected) => {
    expect(under(lines, key)).toEqual(
      expected.map((line) => {
        const [concept, source = ''] = line.split(' ');
        return { concept, pattern: patternOf(source) };
      }),
    );
  });

  it('knows nothing of other letters', () => {
    for (const key of ['', 'stra', 'we_', 'att', '*', 'a/o']) expect(lines(key)).toEqual([]);
  });

  it('refuses a pattern that begins with a gap, and one that would fall apart', () => {
    expect(() => packed(table)).toThrow('a pattern without a first word: ~_ignored');
    expect(() => packed({ 'a/one': 'good_b,ad' })).toThrow('a semicolon or comma: good_b,ad');
  });
});
