import { readFileSync, writeFileSync } from 'node:fs';
import { GOLDEN_TABLE, goldenLines } from '../test/golden.ts';

const keptLines = (): readonly string[] => {
  try {
    return readFileSync(GOLDEN_TABLE, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
};

const groupOf = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines
      .filter((line) => !line.startsWith('rule\t'))
      .map((line) => line.split('\t'))
      .map(([id = '', group = '']) => [id, group]),
  );

const kept = keptLines();
const now = goldenLines();
const before = groupOf(kept);
const moved = [...groupOf(now)].filter(([id, group]) => before.has(id) && before.get(id) !== group);
writeFileSync(GOLDEN_TABLE, `${now.join('\n')}\n`);
for (const [id, group] of moved) console.log(`${id}: ${before.get(id)} -> ${group}`);
const known = new Set(kept);
const changed = now.filter((line) => !known.has(line)).length;
console.log(
  `${now.length} lines, ${changed} changed, ${moved.length} verdicts in another group; written to test/golden.tsv`,
);
// The version of the rule set covers the golden table.
await import('./generate.ts');
