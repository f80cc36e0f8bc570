import { describe, expect, it } from 'vitest';
import { isSeparator } from './mbox-separator.ts';

describe('isSeparator', () => {
  it.each([
    'From 1790@xxx Mon Oct 05 07:40:29 +0000 2026\nA: 1',
    'From MAILER-DAEMON Mon Oct  5 07:40:29 2026\nA: 1',
    'From - Mon, 5 Oct 2026 07:40:29 +0200\r\nA: 1',
    'From "a b"@c.example Mon Oct  5 07:40 2026',
  ])('knows %j anywhere', (text) => {
    expect(isSeparator(text, false)).toBe(text.includes('\n') ? text.indexOf('\n') + 1 : text.length);
  });

  it('knows one without a date only between an empty line and a header field', () => {
    expect(isSeparator('From a@b\nReturn-Path: <c@d>', true)).toBe(9);
    expect(isSeparator('From a@b\nReturn-Path: <c@d>', false)).toBe(null);
    expect(isSeparator('From a@b\nand so on', true)).toBe(null);
  });

  it.each(['From 10:30 on we are there', 'From 2026 on', `From ${'x'.repeat(500)} 10:30 2026`])(
    'takes %j for a sentence',
    (text) => expect(isSeparator(text, true)).toBe(null),
  );
});
