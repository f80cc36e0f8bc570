import { describe, expect, it } from 'vitest';
import { crLfText, endsLinesInCrLf } from './line-ends.ts';

const text = (mail: string): string => crLfText(Buffer.from(mail, 'latin1'));

describe('line ends', () => {
  it.each(['', 'a', 'a\r', 'a\r\n', '\r\na\r\n\r\nb'])('are CRLF in %j', (whole) => {
    expect(endsLinesInCrLf(whole)).toBe(true);
    expect(text(whole)).toBe(whole);
  });

  it.each([
    ['\n', '\r\n'],
    ['\na\r\n', '\r\na\r\n'],
    ['a\n', 'a\r\n'],
    ['a\r\n\nb', 'a\r\n\r\nb'],
    ['a\r\nb\nc\r\n', 'a\r\nb\r\nc\r\n'],
    ['\n\r', '\r\n\r'],
  ])('of %j become those of %j', (lost, whole) => {
    expect(endsLinesInCrLf(lost)).toBe(false);
    expect(text(lost)).toBe(whole);
  });

  it('are those of a part of a buffer, each byte a letter', () => {
    const buffer = Buffer.from('x\u00e9\ny', 'latin1');
    expect(crLfText(buffer.subarray(1, 3))).toBe('\u00e9\r\n');
  });
});
