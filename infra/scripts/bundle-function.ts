import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { entryOf } from './entry.ts';
import type { BundledFunction } from './functions.ts';

/** Where bundles lie, from the root of the repository. */
export const DIST = 'infra/dist';

/** CommonJS dependencies ask for `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

/**
 * Bundles one function with all it needs, the SDK included, into `infra/dist/<name>`; what it imports dynamically
 * becomes chunks of their own, loaded when asked for. esbuild's account of it is kept beside the folder.
 *
 * @throws EntryError when there is no handler; esbuild's own errors are printed by it
 */
export const bundleFunction = async (root: string, fn: BundledFunction): Promise<Metafile> => {
  const outdir = `${DIST}/${fn.name}`;
  const contents = await entryOf(root, fn);
  rmSync(join(root, outdir), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: `${fn.name}-entry.ts`, loader: 'ts' },
    outdir,
    entryNames: 'index',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: REQUIRE },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    metafile: true,
    logLevel: 'warning',
  });
  mkdirSync(join(root, DIST), { recursive: true });
  writeFileSync(join(root, `${outdir}.meta.json`), `${JSON.stringify(metafile)}\n`);
  return metafile;
};
