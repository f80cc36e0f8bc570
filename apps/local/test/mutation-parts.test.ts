import { expect, it } from 'vitest';
import { partsBeside } from '../mutation/parts.ts';

const TESTS = new Set(Array.from({ length: 11 }, (_, at) => `src/a/f${at}.test.ts`));
const isThere = (path: string): boolean => TESTS.has(path);

it('takes ten files at a time with their own tests', () => {
  const files = Array.from({ length: 11 }, (_, at) => `src/a/f${at}.ts`);
  const [first, second, ...rest] = partsBeside(files, isThere);
  expect(first?.files).toEqual(files.slice(0, 10));
  expect(first?.tests).toEqual([...TESTS].slice(0, 10));
  expect(second).toEqual({ files: ['src/a/f10.ts'], tests: ['src/a/f10.test.ts'] });
  expect(rest).toEqual([]);
});

it('lets all tests of its folder judge a file that has none', () => {
  expect(partsBeside(['src/a/f1.ts', 'src/b/x.ts', 'src/b/y.ts'], isThere)).toEqual([
    { files: ['src/a/f1.ts', 'src/b/x.ts', 'src/b/y.ts'], tests: ['src/a/f1.test.ts', 'src/b/*.test.ts'] },
  ]);
  expect(partsBeside([], isThere)).toEqual([]);
});
