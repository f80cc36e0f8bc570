import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Looks at what its own process has loaded, so it holds only in a worker of its own. */
const ALONE = ['**/lazy.test.ts'];

/** For Stryker, which runs in a copy of one package: its unit tests, and those on the embedded database. */
export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dynamodb-local.integration.test.ts', ...ALONE, '**/*.browser.test.ts'],
    setupFiles: [fileURLToPath(new URL('./fewer-runs.ts', import.meta.url))],
    // A worker for each test file would take most of the time; what a static mutant changes is loaded anew all the same.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
