import { ROOT } from '../boot/places.mjs';
import { execute } from './gate.ts';

const SCRIPTS = ['packages/rules/scripts/generate.ts', 'packages/store/scripts/privacy.ts'];

/** Writes every generated file anew; with --check only says which are stale. */
for (const script of SCRIPTS) {
  const code = await execute(process.execPath, [`${ROOT}/${script}`, ...process.argv.slice(2)], ROOT);
  if (code !== 0) process.exitCode = code;
}
