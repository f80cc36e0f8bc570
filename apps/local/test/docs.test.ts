import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'packages/rules/TOUR.md', 'infra/README.md'];
/** Comes into being when we build. */
const BUILT = ['infra/cdk.out'];

/** Files named in code marks from the root down, and those that links lead to. */
const named = (page: string): readonly string[] => {
  const text = read(page);
  const marked = [...text.matchAll(/(?<![\w./])((?:apps|packages|infra)\/[\w./-]*\w)(?![\w*/<{-])/gu)].map(
    ([, path = '']) => path,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, path = '']) => join(dirname(page), path));
  return [...marked, ...linked];
};

describe('the pages one reads first', () => {
  it.each(PAGES)('%s names only what is there', (page) => {
    expect(named(page).filter((path) => !BUILT.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('tell every command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const told = read('CONTRIBUTING.md');
    expect(Object.keys(scripts).filter((name) => name !== 'test' && !told.includes(`\`${name}\``))).toEqual([]);
  });
});
