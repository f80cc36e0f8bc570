/**
 * Plurals whose stem changes, folded, with the singular's ending: Polish men ("prawnicy", "studenci", "dyrektorzy", "specjaliści"),
 * Portuguese -l and -ão, Italian -aio and -co, French -al, Spanish -z. Endings that are only added need no table.
 */
const CHANGES: readonly (readonly [string, string])[] = [
  ['nci', 'nt'],
  ['icy', 'ik'],
  ['ycy', 'yk'],
  ['wcy', 'wca'],
  ['rcy', 'rca'],
  ['rzy', 'r'],
  ['isci', 'ista'],
  ['ysci', 'ysta'],
  ['odzy', 'og'],
  ['ekci', 'ekt'],
  ['ais', 'al'],
  ['eis', 'el'],
  ['oes', 'ao'],
  ['ai', 'aio'],
  ['ghi', 'go'],
  ['chi', 'co'],
  ['aux', 'al'],
  ['ces', 'z'],
];

const SHORTEST = 5;

/** The singular of a folded plural whose stem changes; null of any other word. */
export const singularOf = (folded: string): string | null => {
  if (folded.length < SHORTEST) return null;
  const change = CHANGES.find(([plural]) => folded.endsWith(plural));
  return change === undefined ? null : folded.slice(0, -change[0].length) + change[1];
};
