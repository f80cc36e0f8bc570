import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Patterns of the tests to run, a space between them. Stryker's own option for it would not wake what is mutated at loading. */
const include = (process.env['MUTATION_TESTS'] ?? '{src,test}/**/*.test.ts').split(' ');
const exclude = ['**/node_modules/**', '**/dynamodb-local.integration.test.ts', '**/*.browser.test.ts'];
/** Looks at what its own process has loaded, so it holds only in a worker of its own. */
const alone = ['**/lazy.test.ts'];
const setupFiles = ['./fewer-runs.ts', './reload.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url)));
const shared = {
  sequence: { setupFiles: 'list' as const },
  testTimeout: 180_000,
  hookTimeout: 60_000,
};

/** For Stryker, which runs in a copy of one package: its unit tests, and those on the embedded database. */
export default defineConfig({
  test: {
    projects: [
      // One worker a mutant: a worker for each test file would load the dependencies again and again, most of the time.
      { test: { ...shared, name: 'together', include, exclude: [...exclude, ...alone], setupFiles, isolate: false } },
      { test: { ...shared, name: 'alone', include: alone, exclude } },
    ],
  },
});
