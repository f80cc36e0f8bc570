import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const MODULES = `${ROOT}/node_modules`;
export const TOOLS = `${MODULES}/.bin`;

/** Such as `pnpm@12.21.0`, as the root package.json names it. @type {string} */
export const PNPM = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')).packageManager;
