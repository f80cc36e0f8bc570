import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Told by Stryker. */
    mode: 'dry-run' | 'mutant';
  }
}

// What a file does when it is loaded counts for every test, not only for the one that loads it first.
if (inject('mode') === 'dry-run')
  for (const file of globSync('src/**/*.ts', { exclude: ['**/*.test.ts'] })) await import(resolve(file));

// Each test file loads the package anew, or what a mutant changes then would be seen by the first one only.
vi.resetModules();
