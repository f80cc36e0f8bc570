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

  it.each([
    'A: 1\rFrom: x\r\n\r\n',
    'A: \0\r\n\r\n',
    'A: 1\r\nno field\r\n\r\n',
    ' folded\r\n\r\n',
    'Fr\r\n om: x\r\n\r\n',
  ])('refuses %j, in which another reader may see other fields', (text) =>
    expect(read(text)).toEqual({ refused: 'malformed-header' }),
  );
});
