import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** For Stryker, which runs in a copy of one package: its unit tests, and those on the embedded database. */
export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dynamodb-local.integration.test.ts', '**/*.browser.test.ts'],
    setupFiles: [fileURLToPath(new URL('./fewer-runs.ts', import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
