import { expect, test } from 'vitest';
import { isDueAgain } from './wave-growth.ts';

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1);

test('each of the first eight of a campaign asks for the earlier ones', () => {
  expect(upTo(8).every(isDueAgain)).toBe(true);
});

test('after that, only an arrival that makes it half as large again', () => {
  expect(upTo(100).filter((size) => size > 8 && isDueAgain(size))).toEqual([12, 18, 27, 41, 61, 92]);
});
