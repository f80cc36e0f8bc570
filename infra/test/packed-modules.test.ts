import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { packedModules } from '../scripts/packed-modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'guestlist-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A bundle of a module that gives what one of `src/packed` gives. */
const bundled = async (name: string, packed: string): Promise<string> => {
  mkdirSync(join(folder, 'src/packed'), { recursive: true });
  writeFileSync(join(folder, `src/packed/${name}.ts`), packed);
  const contents = `import { given } from './src/packed/${name}.ts'; export const text = given();`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [packedModules],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
};

it('bundles what a packed module gives, and not how', async () => {
  const code = await bundled('words', `const TABLE = ['ł', '"', '\\n'];\nexport const given = () => TABLE.join('|');`);
  expect(code).not.toContain('TABLE');
  const { text } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(text).toBe('ł|"|\n');
});

it.each([
  ['number', 'export const given = () => 1;'],
  ['constant', `export const given = 'text';`],
])('refuses a module that gives no text: %s', async (name, packed) => {
  await expect(bundled(name, packed)).rejects.toThrow('given is no function that gives a text');
});
