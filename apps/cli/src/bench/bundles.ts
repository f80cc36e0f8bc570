import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { eagerOutputs, heaviestOf } from './bundle-map.ts';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A function as it is deployed. */
export interface Bundle {
  readonly name: string;
  /** The module Lambda loads. */
  readonly path: string;
  /** Bytes read at a cold start, and those of chunks loaded when asked for. */
  readonly eager: number;
  readonly lazy: number;
  readonly heaviest: readonly string[];
  readonly metafile: Metafile;
}

const NAMES = ['ingest', 'score', 'tick', 'send', 'decide'] as const;

/** Bundles the functions by the command that deploys them. */
export const bundles = (): readonly Bundle[] => {
  execFileSync(process.execPath, [join(ROOT, 'infra/scripts/bundle.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return NAMES.map((name) => {
    const metafile: Metafile = JSON.parse(readFileSync(join(ROOT, `infra/dist/${name}.meta.json`), 'utf8'));
    return bundleOf(name, join(ROOT, 'infra/dist', name, 'index.mjs'), metafile);
  });
};

/** A bundle with its sizes, out of esbuild's account of it. */
export const bundleOf = (name: string, path: string, metafile: Metafile): Bundle => {
  const code = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.mjs'));
  const total = code.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const loaded = eagerOutputs(metafile);
  const eager = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  return { name, path, eager, lazy: total - eager, heaviest: heaviestOf(loaded), metafile };
};
