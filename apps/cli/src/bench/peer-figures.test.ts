import { expect, it } from 'vitest';
import { type Aim, peerFigures } from './peer-figures.ts';

const ours = { ms: 2, processorMs: 1.5, saidMs: null };
const rows = (by: Aim['by'], peer: { ms: number; processorMs: number | null; saidMs: number | null } | null) =>
  peerFigures({ name: 'it', aim: { by, least: 2 }, peer, ours: peer === null ? null : ours, note: 'n' }).map(
    ({ what, value, aim }) => [what, value, aim?.least ?? null],
  );

it('tells all ratios, and holds the aim against one of them', () => {
  const peer = { ms: 6, processorMs: 3.3, saidMs: 5 };
  const held = (by: Aim['by']) => rows(by, peer).flatMap(([what, , least]) => (least === null ? [] : [what]));
  expect(rows('processor time', peer)).toEqual([
    ['it', 6, null],
    ['it, to ours by the clock', 3, null],
    ['it, by its own clock', 5, null],
    ['it, by its own clock, to ours by the clock', 2.5, null],
    ['it, to ours by processor time', 2.2, 2],
  ]);
  expect(held('processor time')).toEqual(['it, to ours by processor time']);
  expect(held('the clock')).toEqual(['it, to ours by the clock']);
});

it('has no row for a clock of its own where it has none', () => {
  const told = rows('the clock', { ms: 100, processorMs: null, saidMs: null });
  expect(told).toEqual([
    ['it', 100, null],
    ['it, to ours by the clock', 50, 2],
    ['it, to ours by processor time', null, null],
  ]);
});

it('keeps the row that has the aim where it is not installed', () => {
  expect(rows('the clock', null)).toContainEqual(['it, to ours by the clock', null, 2]);
});
