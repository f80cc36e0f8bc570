import { describe, expect, it } from 'vitest';
import { mayBegin, packedPattern, packedText } from './packed-pattern.ts';
import { beginsWith, endOfPattern, letterAfter, lettersOf, patternOf } from './pattern.ts';
import { tokensOf } from './tokens.ts';

const end = (source: string, text: string, from = 0): number => endOfPattern(patternOf(source), tokensOf(text), from);
const begins = (source: string, word: string): boolean => beginsWith(patternOf(source), word);

describe('a pattern', () => {
  it.each([
    ['Gießerei', [{ kind: 'plain', text: 'giesserei' }]],
    ['weld*', [{ kind: 'prefix', text: 'weld' }]],
    ['*blatt', [{ kind: 'suffix', text: 'blatt' }]],
    ['web_', [{ kind: 'exact', text: 'web' }]],
    ['a_b-c’d+e/f', ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ({ kind: 'plain', text }))],
    ["d'or", ['d', 'or'].map((text) => ({ kind: 'plain', text }))],
    ['we_~_help', [{ kind: 'plain', text: 'we' }, { kind: 'gap' }, { kind: 'plain', text: 'help' }]],
    [
      'we_help_',
      [
        { kind: 'plain', text: 'we' },
        { kind: 'exact', text: 'help' },
      ],
    ],
    ['weld*_', [{ kind: 'prefix', text: 'weld' }]],
    [
      'b2b',
      [
        { kind: 'plain', text: 'b' },
        { kind: 'plain', text: '2', tight: true },
        { kind: 'plain', text: 'b', tight: true },
      ],
    ],
    [
      'web3_x',
      [
        { kind: 'plain', text: 'web' },
        { kind: 'plain', text: '3', tight: true },
        { kind: 'plain', text: 'x' },
      ],
    ],
  ])('is read: %s', (source, parts) => {
    expect(patternOf(source).parts).toEqual(parts);
  });

  it('spells out letters, gaps none', () => {
    expect(['weld', 'weld*', 'we_~_help', '*blatt', 'b2b'].map((source) => lettersOf(patternOf(source)))).toEqual([
      4, 4, 6, 5, 3,
    ]);
  });

  it('tells the letter of its second word, unless any will do', () => {
    expect(
      ['we_help', 'we_help*', 'we', 'we_~_help', 'we_*help'].map((source) => letterAfter(patternOf(source))),
    ).toEqual([104, 104, 0, 0, 0]);
  });
});

describe('the first word of a pattern', () => {
  it.each([
    ['seal', 'seal'],
    ['seals', 'sealsen'],
    ['valve', 'valves'],
    ['Schweiß', 'schweissen'],
    ['weld*', 'weld'],
    ['weld*', 'welding'],
    ['*blatt', 'blatt'],
    ['*blatt', 'rotorblatt'],
    ['*blatt', 'blatts'],
    ['*blatt', 'rotorblatten'],
    ['valve_', 'valve'],
  ])('%s is met by %s', (source, word) => {
    expect(begins(source, word)).toBe(true);
  });

  it.each([
    ['seal', 'seals'],
    ['valve', 'valvesen'],
    ['valve', 'valvez'],
    ['valve', 'valv'],
    ['valve', 'xalves'],
    ['valve_', 'valves'],
    ['weld*', 'wel'],
    ['*blatt', 'rotorblatz'],
    ['*blatt', 'blattzz'],
    ['*blatt', 'latt'],
    ['*blatt', 'blattens'],
  ])('%s is not met by %s', (source, word) => {
    expect(begins(source, word)).toBe(false);
  });

  it.each('s es e n en er ern em a as o os i y in ow om x t te'.split(' ').filter((ending) => ending.length <= 2))(
    'may have the ending %s, of two letters at most',
    (ending) => {
      expect(begins('valve', `valve${ending}`)).toBe(true);
      expect(begins('*valve', `myvalve${ending}`)).toBe(true);
    },
  );

  it('is none of an empty pattern', () => {
    expect(beginsWith({ parts: [] }, 'a')).toBe(false);
  });
});

describe('where a pattern stands', () => {
  it.each([
    ['we_help', 'we help you', 2],
    ['we_help', 'we do help', -1],
    ['we_help', 'we', -1],
    ['we', 'we help', 1],
    ['we_~_help', 'we help', 2],
    ['we_~_help', 'we do often help', 4],
    ['we_~_help', 'we do often all help', 5],
    ['we_~_help', 'we do often all now help', -1],
    ['we_~_help_you', 'we do help you', 4],
    ['we_~_help_you', 'we do help not you', -1],
    ['we_~', 'we', 1],
    ['b2b', 'B2B', 3],
    ['b2b', 'B 2B', -1],
    ['b2b', 'B2 B', -1],
    ['web3_x', 'web3 x', 3],
  ])('%s in %j: before word %i', (source, text, to) => {
    expect(end(source, text)).toBe(to);
  });

  it('is looked for from a word on', () => {
    expect(end('we_help', 'so we help', 1)).toBe(3);
  });
});

describe('a packed pattern', () => {
  it.each([
    ['Gießerei', 'giesserei'],
    ['weld*', 'weld*'],
    ['*blatt', '*blatt'],
    ['web_', 'web_'],
    ['we_~_help_', 'we_~_help_'],
    ['b2b_x*', 'b_.2_.b_x*'],
    ['b2b_', 'b_.2_.b_'],
  ])('%s is written as %s, and read back', (source, text) => {
    const pattern = patternOf(source);
    expect(packedText(pattern)).toBe(text);
    expect(packedPattern(packedText(pattern))).toEqual(pattern);
  });

  it.each([
    ['d', 'weld', 3, true],
    ['d', 'welds', 3, false],
    ['d', 'welt', 3, false],
    ['d', 'wel', 3, false],
    ['ve', 'valve', 3, true],
    ['ve', 'valves', 3, true],
    ['ve', 'valvesen', 3, false],
    ['d*', 'welding', 3, true],
    ['*', 'welding', 3, true],
    ['d_x', 'weld', 3, true],
    ['d_x', 'welds', 3, false],
    ['_x', 'we', 2, true],
    ['', 'we', 2, true],
    ['', 'wel', 2, false],
  ])('%j may begin %s, whose first letters are known: %i, %s', (text, word, key, may) => {
    expect(mayBegin(text, word, key)).toBe(may);
  });
});
