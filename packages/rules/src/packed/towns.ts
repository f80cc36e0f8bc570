import { TOWNS } from '../lexicon/towns.ts';
import { townKey } from '../text/town-key.ts';

/** Towns with the regions they lie in, `town=COUNTRY/region town=…`, a line for each beginning; the regions of a country are counted. */
export const packedTowns = (): string => {
  const lines = new Map<string, string[]>();
  for (const line of TOWNS.trim().split('\n')) {
    const [country = '', ...regions] = line.split('|');
    for (const [region, towns] of regions.entries())
      for (const town of towns.split(' ')) {
        const entry = `${town}=${country}/${region + 1}`;
        const key = townKey(entry);
        lines.set(key, [...(lines.get(key) ?? []), entry]);
      }
  }
  return [...lines.values()].map((entries) => entries.join(' ')).join('\n');
};
