import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const LOCAL = resolve(import.meta.dirname, '../..');
/** Within the app, so that what is not bundled is found from there. */
const FOLDER = join(LOCAL, 'node_modules/.cache/guestlist');
const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

/**
 * The local system in one file, for those who start it hundreds of times: a start from its sources takes two seconds,
 * most of it for reading some thousand files.
 *
 * @returns what Node is given to run it
 */
export const bundledProgram = async (): Promise<readonly string[]> => {
  const outfile = join(FOLDER, `main-${process.pid}.mjs`);
  await build({
    entryPoints: [join(LOCAL, 'src/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['classic-level', 'dynalite', 'esbuild'],
    banner: { js: REQUIRE },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  });
  return [outfile];
};
