import { describe, expect, it } from 'vitest';
import { headerSection } from './header-section.ts';

const read = (text: string) => headerSection(Buffer.from(text));

describe('headerSection', () => {
  it('unfolds fields and stops at the empty line', () => {
    expect(read('A: 1\r\nb : x\r\n\ty\r\n\r\nC: 3')).toEqual({
      fields: [
        { name: 'a', value: ' 1' },
        { name: 'b', value: ' x\ty' },
      ],
    });
  });

  it('passes over the line that an mbox puts before a mail', () => {
    expect(read('From a@b.example Mon Oct 05 07:40:29 2026\nA: 1\n\n')).toEqual({
      fields: [{ name: 'a', value: ' 1' }],
    });
  });

  it('reads a mail without a body', () => {
    expect(read('A: 1')).toEqual({ fields: [{ name: 'a', value: ' 1' }] });
    expect(read('')).toEqual({ fields: [] });
  });

  it('knows that line from a field that says the same', () => {
    expect(read('Subject: >From me\nA: 1\n\n')).toMatchObject({ fields: [{ name: 'subject' }, { name: 'a' }] });
  });

  it.each(['\n', '\r\n'])('never reads the body, whose lines are not counted (%j)', (end) => {
    const body = `B: 2${end}`.repeat(100_000);
    for (const empty of [end, '\n', '\r\n'])
      expect(read(`A: 1${end}${empty}${body}`)).toEqual({ fields: [{ name: 'a', value: ' 1' }] });
  });

  it.each([
    ['fields', 'A: 1\n'.repeat(1000), 'A: 1\n'.repeat(1001)],
    ['lines', `A: 1\n${' 2\n'.repeat(3998)}`, `A: 1\n${' 2\n'.repeat(4000)}`],
    ['bytes in a line', `A: ${'x'.repeat(262_140)}\n\n`, `A: ${'x'.repeat(262_141)}\n\n`],
    ['bytes without an end', `A: ${'x'.repeat(262_141)}`, `A: ${'x'.repeat(262_142)}`],
  ])('takes so many %s and no more', (_, most, tooMany) => {
    expect(read(most)).toHaveProperty('fields');
    expect(read(tooMany)).toEqual({ refused: 'too-large' });
  });

  it.each([
    'A: 1\rFrom: x\r\n\r\n',
    'A: \0\r\n\r\n',
    'A: 1\r',
    'A: 1\r\nno field\r\n\r\n',
    'A: 1\r\nno field: 2\r\n\r\n',
    'A: 1\r\n: 2\r\n\r\n',
    ' folded\r\n\r\n',
    'Fr\r\n om: x\r\n\r\n',
  ])('refuses %j, in which another reader may see other fields', (text) =>
    expect(read(text)).toEqual({ refused: 'malformed-header' }),
  );
});
