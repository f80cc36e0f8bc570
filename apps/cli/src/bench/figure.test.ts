import { describe, expect, it } from 'vitest';
import { median, quantile, reaches, rounded } from './figure.ts';

describe('quantiles', () => {
  it('are of the values sorted as numbers, whatever order they came in', () => {
    expect(median([9, 100, 20])).toBe(20);
    expect(quantile([5, 1, 4, 2, 3], 0.2)).toBe(2);
  });

  it('are the largest value at the end, the upper middle of an even number, and none of nothing', () => {
    expect(quantile([1, 2, 3], 1)).toBe(3);
    expect(median([1, 2, 3, 4])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('leave the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

it('rounds to three digits that count', () => {
  expect([12_345, 0.012_345, 0, 2.0049].map(rounded)).toEqual([12_300, 0.0123, 0, 2]);
});

describe('an aim', () => {
  const figure = { what: 'x', unit: '×' };

  it('is reached at its very border', () => {
    expect(reaches({ ...figure, value: 1.3, aim: { most: 1.3 } })).toBe(true);
    expect(reaches({ ...figure, value: 50, aim: { least: 50 } })).toBe(true);
    expect(reaches({ ...figure, value: 1.31, aim: { most: 1.3 } })).toBe(false);
    expect(reaches({ ...figure, value: 49.9, aim: { least: 50 } })).toBe(false);
  });

  it('is neither reached nor missed where there is none or nothing was measured', () => {
    expect(reaches({ ...figure, value: 1 })).toBeNull();
    expect(reaches({ ...figure, value: null, aim: { most: 1 } })).toBeNull();
  });
});
