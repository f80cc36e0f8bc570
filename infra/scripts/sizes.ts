import type { Metafile } from 'esbuild';
import type { BundledFunction } from './functions.ts';

/** What one bundle weighs, in bytes, without its source maps. */
export interface BundleSize {
  readonly name: string;
  /** Read at every cold start: the entry and the chunks it imports statically. */
  readonly eager: number;
  /** Read only when asked for. */
  readonly lazy: number;
  /** The packages that weigh most in it, heaviest first. */
  readonly heaviest: readonly string[];
}

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u;

/** @param source the handler file: a chunk made of it is loaded by the entry at once */
export const sizeOf = ({ name, source }: BundledFunction, { outputs }: Metafile): BundleSize => {
  const code = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
  const atOnce = [`${name}-entry.ts`, source];
  const eager = new Set<string>();
  const queue = code.filter(([, { entryPoint }]) => atOnce.includes(entryPoint ?? '')).map(([path]) => path);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (eager.has(path)) continue;
    eager.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && next in outputs) queue.push(next);
    }
  }
  const total = code.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const loaded = code.filter(([path]) => eager.has(path));
  const eagerBytes = loaded.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  return {
    name,
    eager: eagerBytes,
    lazy: total - eagerBytes,
    heaviest: heaviestOf(loaded.map(([, output]) => output)),
  };
};

const heaviestOf = (outputs: readonly Metafile['outputs'][string][]): readonly string[] => {
  const weights = new Map<string, number>();
  for (const { inputs } of outputs) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const owner = PACKAGE.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/');
      weights.set(owner, (weights.get(owner) ?? 0) + bytesInOutput);
    }
  }
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([owner, bytes]) => `${owner} ${kilobytes(bytes)}`);
};

export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** The sizes as lines of text, one function a line. */
export const sizeTable = (sizes: readonly BundleSize[]): string =>
  [
    `${'function'.padEnd(18)}${'at start'.padStart(9)}${'on demand'.padStart(11)}  heaviest at start`,
    ...sizes.map(
      ({ name, eager, lazy, heaviest }) =>
        `${name.padEnd(18)}${kilobytes(eager).padStart(9)}${kilobytes(lazy).padStart(11)}  ${heaviest.join(', ')}`,
    ),
  ].join('\n');
