import { expect, it } from 'vitest';
import { AREAS, firstPart } from './areas.ts';
import type { Deps } from './deps.ts';

it.each(AREAS)('an area holds the pages whose paths begin with $begins, and no other', async ({ begins, read }) => {
  // Nothing is asked of the surroundings while routes are put together.
  const { routes } = (await read())({} as Deps);
  expect(new Set(routes.map(({ path }) => firstPart(path)))).toEqual(new Set(begins));
});

it('is one area for each path', () => {
  const all = AREAS.flatMap(({ begins }) => begins);
  expect(new Set(all).size).toBe(all.length);
});
