import { expect, it } from 'vitest';
import { reaches } from './figure.ts';
import { soakFigures, startFigures } from './one-machine-figures.ts';

const run = {
  accepted: 360,
  lost: 0,
  digests: 30,
  mailsPerSecond: { judged: 10 },
  latencyMs: { p50: 15_000, p99: 30_000 },
  memory: [200, 420, 400],
  processorMs: 36_000,
};
const figureOf = (figures: ReturnType<typeof soakFigures>, what: RegExp) =>
  figures.find((figure) => what.test(figure.what))?.value;

it('turns mails a second into members, evenly and in the busiest hour', () => {
  const figures = soakFigures(run);
  expect(figureOf(figures, /spread evenly/u)).toBe(72_000);
  expect(figureOf(figures, /busiest hour/u)).toBe(30_000);
  expect(figureOf(figures, /processor time/u)).toBe(100);
  expect(figures.find(({ what }) => what === 'memory, busy')).toMatchObject({
    value: 400,
    note: expect.stringContaining('420 MB'),
  });
});

it('misses its aim when a mail is lost', () => {
  const lost = soakFigures({ ...run, lost: 1 }).find(({ what }) => what === 'lost');
  expect(lost && reaches(lost)).toBe(false);
});

it('says nothing of memory where the system does not tell', () => {
  expect(figureOf(soakFigures({ ...run, memory: [], processorMs: null }), /memory|processor/u)).toBeNull();
  const silent = { ms: 1_500, memory: null, together: null };
  expect(startFigures({ first: [silent], again: [silent], bare: silent }).map(({ value }) => value)).toEqual([
    1.5,
    1.5,
    null,
  ]);
});
