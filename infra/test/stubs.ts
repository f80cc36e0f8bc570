import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FUNCTIONS } from '../scripts/functions.ts';

/** A folder with an empty bundle for each function: templates do not look inside. */
export const stubBundles = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-bundles-'));
  for (const { name } of FUNCTIONS) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), `export const handler = '${name}';\n`);
  }
  return folder;
};
