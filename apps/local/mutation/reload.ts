import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Told by Stryker. */
    mode: 'dry-run' | 'mutant';
    /** Told by Stryker in the mode `mutant`. */
    activeMutant: string;
  }
}

declare global {
  /** The mutant that was active when this worker loaded the package. */
  var loadedWithMutant: string | undefined;
}

if (inject('mode') === 'dry-run') {
  // What a file does when it is loaded counts for every test, not only for the one that loads it first.
  for (const file of globSync('src/**/*.ts', { exclude: ['**/*.test.ts'] })) await import(resolve(file));
  vi.resetModules();
} else if (globalThis.loadedWithMutant !== inject('activeMutant')) {
  globalThis.loadedWithMutant = inject('activeMutant');
  vi.resetModules();
}
