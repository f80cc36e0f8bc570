import { expect, it } from 'vitest';
import { mean, sideBySide, sum } from './side-by-side.ts';

it('gives every subject to all in turn, in changing order, after rounds that are not counted', async () => {
  const turns: string[] = [];
  const take = (name: string) => (subject: string) => turns.push(name + subject);
  const times = await sideBySide(['1', '2'], { a: take('a'), b: take('b') }, 3);
  expect(turns.slice(0, 8)).toEqual(['a1', 'b1', 'a2', 'b2', 'b1', 'a1', 'b2', 'a2']);
  expect(turns).toHaveLength((1 + 3) * 2 * 2);
  expect(Object.keys(times)).toEqual(['a', 'b']);
  expect(times.a).toHaveLength(2);
  expect(times.b.every((time) => time >= 0)).toBe(true);
});

it('gives each a run that is not counted before each that is, where they are to settle', async () => {
  let runs = 0;
  await sideBySide([0], { only: () => (runs += 1) }, 3, true);
  expect(runs).toBe((1 + 3) * 2);
});

it('waits for what is promised', async () => {
  let ended = 0;
  const slow = () => Promise.resolve().then(() => (ended += 1));
  await sideBySide([0], { slow }, 2);
  expect(ended).toBe(3);
});

it('adds up and averages', () => {
  expect(sum([1, 2, 3.5])).toBe(6.5);
  expect(mean([1, 2, 6])).toBe(3);
});
