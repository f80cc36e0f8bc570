import { expect, test } from 'vitest';
import { decodeLeftover } from './leftover-encoding.ts';

const HALF = 'Accept: https://www.linkedin.com/people/invite-accept?mboxid=3D1&share=';

test('joins the halves of a line and decodes its escapes, bytes of one character together', () => {
  expect(decodeLeftover(`Andr=C3=A9:\r\n${HALF}\r\ndKey=3Dabc`)).toBe(
    'André:\r\nAccept: https://www.linkedin.com/people/invite-accept?mboxid=1&sharedKey=abc',
  );
});

test('a text without a broken line is left alone', () => {
  const text = `x =3D y\n${HALF.replace(/=$/u, '')}\nnext`;
  expect(decodeLeftover(text)).toBe(text);
});

test('a line that ends in = is left alone where no escape shows that it was encoded', () => {
  const text = `${'a'.repeat(75)}=\nnext`;
  expect(decodeLeftover(text)).toBe(text);
});

test('a short line that ends in = was not broken by who encodes', () => {
  const text = 'x=3D1 is what=\nnext';
  expect(decodeLeftover(text)).toBe(text);
});

test('long texts of lines that end in = take no longer than their length', () => {
  const text = `=41${`${'='.repeat(75)}\n`.repeat(20_000)}`;
  expect(decodeLeftover(text).startsWith('A=')).toBe(true);
});
