import { describe, expect, it } from 'vitest';
import { relaxedBody, relaxedField } from './relaxed.ts';

describe('the relaxed form', () => {
  it.each([
    ['', 'a:'],
    [' ', 'a:'],
    ['\t \t', 'a:'],
    ['x', 'a:x'],
    [' x ', 'a:x'],
    ['  x \t y\t', 'a:x y'],
    ['x\ty', 'a:x y'],
    ['\u00a0x\u00a0', 'a:\u00a0x\u00a0'],
  ])('of a field’s value %j is %j', (value, form) => expect(relaxedField({ name: 'a', value })).toBe(form));

  it.each([
    ['', ''],
    ['\r\n', ''],
    ['\r\n\r\n', ''],
    [' ', ''],
    [' \r\n\t\r\n', ''],
    ['a', 'a\r\n'],
    ['a ', 'a\r\n'],
    ['a\r\n', 'a\r\n'],
    ['a\r\n\r\n \r\n', 'a\r\n'],
    ['a\r\n\r\nb', 'a\r\n\r\nb\r\n'],
    ['a \t\r\n\t b\t\tc', 'a\r\n b c\r\n'],
    ['\r\n\r\na', '\r\n\r\na\r\n'],
    ['a\n', 'a\n\r\n'],
    ['a\r', 'a\r\r\n'],
    ['ab\r\n ', 'ab\r\n'],
    [' a', ' a\r\n'],
  ])('of the body %j is %j', (body, form) => expect(relaxedBody(body)).toBe(form));
});
