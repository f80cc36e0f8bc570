import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { advisoryCopy } from '../audit/advisory-folder.ts';
import { compared } from '../audit/compared.ts';
import { judgedByRecord } from '../audit/judged-by-record.ts';
import { lockedPackages } from '../audit/lock-file.ts';
import { RECORD } from '../audit/place.ts';
import { written } from '../audit/record.ts';
import { ROOT } from '../boot/places.mjs';
import { audit } from '../gates/audit.ts';
import type { GateResult } from '../gates/gate.ts';

const { values } = parseArgs({ options: { from: { type: 'string', multiple: true, default: [] } } });

/** Compares the lock file with copies of advisories on this disk, and writes the record. */
const fromFolders = (folders: readonly string[]): GateResult => {
  const locked = lockedPackages(readFileSync(`${ROOT}/pnpm-lock.yaml`, 'utf8'));
  const comparison = compared(locked, folders.map(advisoryCopy));
  writeFileSync(RECORD, written(comparison));
  const { lines, ...result } = judgedByRecord(`from ${folders.length} folder(s)`, locked, comparison);
  for (const line of lines) console.log(line);
  return result;
};

const result = async (): Promise<GateResult> => {
  try {
    return values.from.length > 0 ? fromFolders(values.from) : await audit.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
};

const { failed, skipped } = await result();
for (const why of skipped) console.log(why);
process.exit(failed > 0 || skipped.length > 0 ? 1 : 0);
