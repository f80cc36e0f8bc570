import { posix } from 'node:path';

/** What is mutated in one run, and the tests that judge it; patterns relative to the package. */
export interface Part {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** A mutant that takes effect at loading is tried on all tests of its part. */
const FILES_AT_ONCE = 10;

/**
 * Takes files in parts of ten, each judged by the tests that lie beside it: its own, or all of its folder where it has none.
 *
 * @param files relative to the package, tests left out
 * @param isThere whether there is a file of this name
 */
export const partsBeside = (files: readonly string[], isThere: (path: string) => boolean): readonly Part[] =>
  Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, at) => {
    const some = files.slice(at * FILES_AT_ONCE, (at + 1) * FILES_AT_ONCE);
    const tests = some.map((file) => {
      const own = file.replace(/\.ts$/u, '.test.ts');
      return isThere(own) ? own : `${posix.dirname(file)}/*.test.ts`;
    });
    return { files: some, tests: [...new Set(tests)] };
  });
