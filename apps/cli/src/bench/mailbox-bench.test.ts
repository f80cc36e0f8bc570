import { expect, it } from 'vitest';
import { reaches } from './figure.ts';
import { memoryFigures } from './mailbox-bench.ts';

const samples = (memoryAt: (at: number) => number) =>
  Array.from({ length: 101 }, (_, n) => ({ at: n * 10, memory: memoryAt(n * 10) }));

it('calls memory flat that grows only while code is compiled', () => {
  const [last, ratio, slope] = memoryFigures(
    samples((at) => Math.min(300, 100 + at)),
    1_000,
  );
  expect([last?.value, ratio?.value, slope?.value]).toEqual([300, 1, 0]);
});

it('shows by ratio and slope that memory grows with the file', () => {
  const [, ratio, slope] = memoryFigures(
    samples((at) => 100 + at),
    1_000,
  );
  expect(slope?.value).toBe(100);
  expect(ratio && reaches(ratio)).toBe(false);
});

it('says nothing where nothing was seen', () => {
  expect(memoryFigures([], 1_000).map(({ value }) => value)).toEqual([null, null, null]);
});
