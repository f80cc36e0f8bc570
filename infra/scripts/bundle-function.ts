import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { entryOf } from './entry.ts';
import type { BundledFunction } from './functions.ts';
import { packedModules } from './packed-modules.ts';

/** CommonJS dependencies ask for `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

/**
 * Bundles one function with all it needs, the SDK included, into a folder of its name; what it imports dynamically
 * becomes chunks of their own, loaded when asked for. esbuild's account of it is kept beside the folder.
 *
 * @throws EntryError when there is no handler; esbuild's own errors are printed by it
 */
export const bundleFunction = async (root: string, folder: string, fn: BundledFunction): Promise<Metafile> => {
  const outdir = join(folder, fn.name);
  const contents = await entryOf(root, fn);
  rmSync(outdir, { recursive: true, force: true });
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
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: REQUIRE },
    plugins: [packedModules],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(`${outdir}.meta.json`, `${JSON.stringify(metafile)}\n`);
  return metafile;
};
