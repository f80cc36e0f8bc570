import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BundledFunction } from './functions.ts';

/** A function that cannot be bundled, and why. */
export class EntryError extends Error {
  override readonly name = 'EntryError';
}

/** The module Lambda loads, as text: it lies beside nothing, so it names its parts by their paths from the root. */
export const entryOf = async (root: string, { name, source, needsLinkKeys }: BundledFunction): Promise<string> => {
  if (!existsSync(join(root, source))) throw new EntryError(`${name}: there is no ${source}`);
  const exported = await exportsOf(root, source);
  if (exported.includes('handlerFromEnv')) return needsLinkKeys ? withLinkKeys(source) : fromEnv(source);
  if (!exported.includes('handler'))
    throw new EntryError(`${name}: ${source} exports neither handlerFromEnv nor handler`);
  return needsLinkKeys ? afterLinkKeys(source) : `export { handler } from './${source}';\n`;
};

const LOAD = `import { loadLinkKeys } from './infra/src/lambda/link-keys.ts';\n`;
const fromEnv = (source: string): string =>
  `import { handlerFromEnv } from './${source}';\nexport const handler = handlerFromEnv();\n`;
const withLinkKeys = (source: string): string =>
  `${LOAD}import { handlerFromEnv } from './${source}';\nawait loadLinkKeys();\nexport const handler = handlerFromEnv();\n`;
/** A module that reads its configuration as it is loaded is loaded after the keys. */
const afterLinkKeys = (source: string): string =>
  `${LOAD}await loadLinkKeys();\nexport const { handler } = await import('./${source}');\n`;

const exportsOf = async (root: string, source: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: false,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};
