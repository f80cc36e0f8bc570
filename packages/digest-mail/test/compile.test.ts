import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compileTemplates } from '../scripts/compile.ts';

it('the committed modules are what the templates compile to', async () => {
  for (const [path, source] of await compileTemplates()) {
    expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'), `run scripts/compile.ts: ${path}`).toBe(
      source,
    );
  }
});
