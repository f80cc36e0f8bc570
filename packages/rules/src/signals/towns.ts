import { packedTowns } from '../packed/towns.ts';
import { townKey } from '../text/town-key.ts';

/** A region, and its country. */
export interface Region {
  readonly id: string;
  readonly country: string;
}

let lines: ReadonlyMap<string, string> | undefined;

/** The packed table by the letters of its lines, read when a mail first names a place. */
const lineOf = (key: string): string | undefined => {
  lines ??= new Map(
    packedTowns()
      .split('\n')
      .map((line) => [townKey(line), line]),
  );
  return lines.get(key);
};

/** The regions of all towns of a folded name. */
export const regionsOfTown = (name: string): readonly Region[] => {
  const wanted = `${name.replaceAll(' ', '_')}=`;
  const entries = lineOf(townKey(wanted))?.split(' ') ?? [];
  return entries
    .filter((entry) => entry.startsWith(wanted))
    .map((entry) => entry.slice(wanted.length))
    .map((id) => ({ id, country: id.slice(0, id.indexOf('/')) }));
};
