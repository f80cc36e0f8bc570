import { describe, expect, it } from 'vitest';
import { readQuotedDate } from './quoted-date.ts';

describe('readQuotedDate', () => {
  it.each([
    ['Mon, 5 Oct 2026 09:16:21 +0200', '2026-10-05T07:16:21.000Z'],
    ['September 22, 2011 at 8:58:37 AM GMT+2', '2011-09-22T06:58:37.000Z'],
    ['5 octobre 2026 à 21:16:00 UTC', '2026-10-05T21:16:00.000Z'],
  ])('tells the moment where day, time and zone are said: %s', (line, exact) => {
    expect(readQuotedDate(line, null)?.exact).toBe(exact);
  });

  it.each([
    'Mon, Oct 5, 2026 at 9:16 AM',
    'lundi 5 octobre 2026 09:16',
    'Montag, 5. Oktober 2026 09:16',
    'lunes, 5 de octubre de 2026 9:16',
    'poniedziałek, 5 października 2026 09:16',
    '2026年10月5日 9:16',
    '5.10.2026 09:16',
  ])('tells no moment without a zone, but how early it may have been: %s', (line) => {
    const date = readQuotedDate(line, null);
    expect(date?.exact).toBeNull();
    expect(date?.earliest).toBeLessThanOrEqual(Date.UTC(2026, 9, 4, 19, 16));
    expect(readQuotedDate(line, 120)?.earliest).toBeLessThanOrEqual(Date.UTC(2026, 9, 5, 7, 16));
  });

  it('takes the earlier of two days that a line may mean', () => {
    expect(readQuotedDate('03/04/2026 10:00', 0)?.earliest).toBe(Date.UTC(2026, 2, 4, 10));
  });

  it('gives nothing where no day stands', () => {
    expect(readQuotedDate('gestern', null)).toBeNull();
    expect(readQuotedDate('31 February 2026', null)).toBeNull();
    expect(readQuotedDate('', null)).toBeNull();
  });
});
