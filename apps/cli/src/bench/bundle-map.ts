import type { Metafile } from 'esbuild';

type Output = Metafile['outputs'][string];

/** The module Lambda loads, and the handler it awaits the keys for: whatever these import statically is read at once. */
const isEntry = ([path, { entryPoint }]: readonly [string, Output]): boolean =>
  path.endsWith('/index.mjs') || (entryPoint?.startsWith('apps/') === true && entryPoint.endsWith('handler.ts'));

/** What is read at a cold start. */
export const eagerOutputs = ({ outputs }: Metafile): readonly Output[] => {
  const eager = new Map<string, Output>();
  const queue = Object.entries(outputs).filter(isEntry);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [path, output] = next;
    if (eager.has(path)) continue;
    eager.set(path, output);
    for (const { path: imported, kind } of output.imports) {
      const found = outputs[imported];
      if (kind === 'import-statement' && found !== undefined) queue.push([imported, found]);
    }
  }
  return [...eager.values()];
};

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u;
const OWN_PARTS = 4;

/** Packages, and folders of ours, that weigh most. */
export const heaviestOf = (outputs: readonly Output[]): readonly string[] => {
  const weights = new Map<string, number>();
  for (const { inputs } of outputs) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const owner = PACKAGE.exec(path)?.[1] ?? path.split('/').slice(0, OWN_PARTS).join('/');
      weights.set(owner, (weights.get(owner) ?? 0) + bytesInOutput);
    }
  }
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([owner, bytes]) => `${owner} ${Math.round(bytes / 1000)}`);
};
