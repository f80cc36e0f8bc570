import { describe, expect, it } from 'vitest';
import { columns, dollars, figure } from '../scripts/capacity/columns.ts';
import { readCapacityOptions } from '../scripts/capacity/question.ts';
import { OptionError } from '../scripts/options.ts';

describe('capacity’s options', () => {
  it('ask about a million members when nothing is said', () => {
    expect(readCapacityOptions([])).toEqual({
      question: { members: 1_000_000, invitations: 12, otherMails: 4, sendRate: null, atOnce: false },
      json: false,
      measure: false,
    });
  });

  it.each([
    ['--members', 'many'],
    ['--members', '0'],
    ['--invitations', ''],
    ['--send-rate', '-1'],
    ['--unheard-of', 'x'],
  ])('refuse %s %j with a sentence that names it', (name, value) => {
    expect(() => readCapacityOptions([`${name}=${value}`])).toThrow(OptionError);
    expect(() => readCapacityOptions([`${name}=${value}`])).toThrow(name);
  });
});

describe('capacity’s tables', () => {
  it('stand in columns, with figures a person can read', () => {
    expect(
      columns([
        ['a', '1'],
        ['bcd', '23'],
      ]),
    ).toBe('a     1\nbcd  23');
    expect([figure(1234.5), figure(1.234), figure(Number.POSITIVE_INFINITY)]).toEqual(['1,235', '1.23', 'never']);
    expect([dollars(67_022.351), dollars(0.0671)]).toEqual(['$67,022.35', '$0.0671']);
  });
});
