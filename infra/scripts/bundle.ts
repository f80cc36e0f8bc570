import { fileURLToPath } from 'node:url';
import { bundleFunction } from './bundle-function.ts';
import { FUNCTIONS } from './functions.ts';
import { type BundleSize, sizeOf, sizeTable } from './sizes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the bundles lie that are deployed. */
export const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Some functions could not be bundled; the message has a line for each reason. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** Bundles every function into a folder. @throws BundleError naming all that cannot be bundled */
export const bundleAll = async (folder: string): Promise<readonly BundleSize[]> => {
  const results = await Promise.allSettled(FUNCTIONS.map((fn) => bundleFunction(ROOT, folder, fn)));
  const failures = results.flatMap(({ status, ...rest }) =>
    status === 'rejected' && 'reason' in rest ? [rest.reason] : [],
  );
  if (failures.length > 0) throw new BundleError(failures.map(({ message }) => message).join('\n'));
  return results.flatMap((result, n) => {
    const fn = FUNCTIONS[n];
    return result.status === 'fulfilled' && fn !== undefined ? [sizeOf(fn, result.value)] : [];
  });
};

if (import.meta.main) {
  try {
    console.log(sizeTable(await bundleAll(DIST)));
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
