import { describe, expect, it } from 'vitest';
import { TOWNS } from '../lexicon/towns.ts';
import { regionsOfTown } from './towns.ts';

describe('towns', () => {
  it('lie in the regions of the table, each, and in no other', () => {
    const regions = new Map<string, string[]>();
    for (const line of TOWNS.trim().split('\n')) {
      const [country, ...parts] = line.split('|');
      for (const [n, towns] of parts.entries())
        for (const town of towns.split(' ')) regions.set(town, [...(regions.get(town) ?? []), `${country}/${n + 1}`]);
    }
    expect(regions.size).toBeGreaterThan(1_000);
    for (const [town, ids] of regions)
      expect(
        regionsOfTown(town.replaceAll('_', ' ')).map(({ id }) => id),
        town,
      ).toEqual(ids);
  });

  it.each(['', ' ', 'z', 'vien', 'vienna=', 'AT', 'vienna AT/8', 'sydney|brisbane'])('know no %j', (name) => {
    expect(regionsOfTown(name)).toEqual([]);
  });

  it('tell their country', () => {
    expect(regionsOfTown('mar del plata')).toEqual([{ id: 'AR/1', country: 'AR' }]);
  });
});
