import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defused, initials, isolated, line, lines, withoutIsolates } from './plain-text.ts';

const INVISIBLE = /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]|\p{Cc}/u;

describe('line', () => {
  it('takes away what turns or hides words', () => {
    expect(line('Ana\u202e zuiR\u2066\u200b\u0000', 80)).toBe('Ana zuiR');
    expect(line('\u3164\u2800\u115f', 80)).toBe('');
    expect(line('tag\u{e0067}\u{e0062}', 80)).toBe('tag');
  });

  it('keeps the joiners that shape letters and pictures', () => {
    expect(line('می\u200cخواهم', 80)).toBe('می\u200cخواهم');
    expect(line('👩\u200d🚀', 80)).toBe('👩\u200d🚀');
    expect(line('a \u200d b', 80)).toBe('a b');
  });

  it('makes one line of many, and of a pile of marks a few', () => {
    expect(line(' one\r\n two\t three ', 80)).toBe('one two three');
    expect(line(`q${'\u0334'.repeat(50)}`, 80)).toBe(`q${'\u0334'.repeat(4)}`);
  });

  it('says where it was cut', () => {
    expect(line('abcdef', 4)).toBe('abc…');
    expect(line('abcd', 4)).toBe('abcd');
  });

  it('is short and visible, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const clean = line(text, most);
        expect([...clean].length).toBeLessThanOrEqual(most);
        expect(clean).not.toMatch(INVISIBLE);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('lines', () => {
  it('keeps a note’s breaks and drops empty lines', () => {
    expect(lines('Dear all,\r\n\r\n  hello\u2028there ', 80)).toEqual(['Dear all,', 'hello', 'there']);
  });
});

describe('isolated', () => {
  it('marks right-to-left words only', () => {
    expect(isolated('יעל')).toBe('\u2068יעל\u2069');
    expect(isolated('Ana')).toBe('Ana');
    expect(withoutIsolates(isolated('يوسف'))).toBe('يوسف');
  });
});

describe('defused', () => {
  it('leaves nothing that a mail program would turn into a link', () => {
    expect(defused('Go to https://evil.example/a or me@evil.example. Now.')).toBe(
      'Go to https[:]//evil[.]example/a or me[at]evil[.]example. Now.',
    );
    expect(defused('evil。example')).toBe('evil[.]example');
  });
});

describe('initials', () => {
  it.each([
    ['Marieke van der Velden', 'MV'],
    ['élodie', 'É'],
    ['Jean-Pierre', 'JP'],
    ['יעל ברקוביץ', 'י'],
    ['李 小龙', '李'],
    ['Дмитрий Орлов', 'ДО'],
    ['شـيرين', 'ش'],
    ['שָׁרה', 'שָׁ'],
    ['ه\u200dدى', 'ه\u200d'],
    ['🚀 Max 🚀', 'M'],
    ['!!!', '·'],
    ['', '·'],
  ])('of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
