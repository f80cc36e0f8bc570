import { expect, it } from 'vitest';
import { reaches } from './figure.ts';
import { tableFigures } from './table-figures.ts';
import type { Cost, PassCosts, TableUnits } from './table-units.ts';

const cost = (requests: number, reads: number, writes: number): Cost => ({ requests, reads, writes });
const costs: PassCosts = {
  mail: cost(2, 1, 5),
  verdict: cost(3, 2.5, 4),
  digest: cost(14, 13, 2),
  look: cost(4, 4, 0),
  press: cost(10, 7, 7),
};
const tick = cost(26, 3, 30);
const units: TableUnits = {
  engine: 'DynamoDB Local',
  rcpt: cost(1, 1, 0),
  sizes: [
    { items: 1_000, seconds: 1, costs, tick },
    { items: 100_000, seconds: 60, costs: { ...costs, digest: cost(15, 27, 2) }, tick },
  ],
  past: [
    { past: 1, costs },
    { past: 1_000, costs },
  ],
  open: [{ open: 10, digest: costs.digest }],
  ending: [],
  due: [{ due: 0, tick: cost(16, 0, 0) }],
};
const found = (what: RegExp) => tableFigures(units).find((figure) => what.test(figure.what));

it('adds RCPT, reading and judging up to what a mail asks of the table', () => {
  expect(found(/to its verdict/u)).toMatchObject({
    value: 6,
    unit: 'requests',
    note: expect.stringContaining('4.5 read, 9 write units'),
  });
});

it('names the work that grows with the table, and none that does not grow with the past', () => {
  const grown = found(/among 100,000 items, to 1,000/u);
  expect(grown).toMatchObject({ value: 1.52, note: expect.stringContaining('digest 15/27/2') });
  const past = found(/after 1,000 invitations/u);
  expect(past).toMatchObject({ value: 1 });
  expect([grown, past].map((figure) => figure && reaches(figure))).toEqual([false, true]);
});

it('has nothing to say of no table', () => {
  expect(() => tableFigures({ ...units, sizes: [] })).toThrow('no table');
});
