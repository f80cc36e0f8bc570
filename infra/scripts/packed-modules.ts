import type { Plugin } from 'esbuild';

/** A packed module that gives something other than text; the message names it. */
export class PackedModuleError extends Error {
  override readonly name = 'PackedModuleError';
}

const textOf = (path: string, name: string, give: unknown): string => {
  const text: unknown = typeof give === 'function' ? give() : undefined;
  if (typeof text !== 'string') throw new PackedModuleError(`${path}: ${name} is no function that gives a text`);
  return text;
};

/**
 * Modules in `src/packed`: their functions take nothing and always give the same text, worked out of tables. A bundle
 * holds the text; the tables, and the work, stay here.
 */
export const packedModules: Plugin = {
  name: 'packed-modules',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/src\/packed\/[a-z-]+\.ts$/ }, async ({ path }) => {
      const made: Readonly<Record<string, unknown>> = await import(path);
      const lines = Object.entries(made).map(
        ([name, give]) => `export const ${name} = () => ${JSON.stringify(textOf(path, name, give))};`,
      );
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};
