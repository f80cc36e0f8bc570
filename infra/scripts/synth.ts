import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guestlist } from '../src/app.ts';
import { BundleError, bundleAll } from './bundle.ts';
import { findingsIn, linesOf } from './findings.ts';
import { OptionError, readOptions, USAGE } from './options.ts';
import { sizeTable } from './sizes.ts';

const INFRA = fileURLToPath(new URL('../', import.meta.url));
const OUT = `${INFRA}cdk.out`;

const synth = async (args: readonly string[]): Promise<void> => {
  const { settings, quiet } = readOptions(args);
  const sizes = await bundleAll();
  rmSync(OUT, { recursive: true, force: true });
  const app = guestlist(settings, { bundles: `${INFRA}dist`, outdir: OUT });
  const { stacks } = app.synth();
  const findings = findingsIn(OUT);
  if (findings.length > 0) throw new FindingsError(linesOf(findings));
  if (!quiet) console.log(`${sizeTable(sizes)}\n`);
  for (const { stackName, template, templateFullPath } of stacks) {
    const count = Object.keys(template.Resources ?? {}).length;
    if (!quiet)
      console.log(
        `${stackName.padEnd(20)}${String(count).padStart(4)} resources  ${relative(process.cwd(), templateFullPath)}`,
      );
  }
  console.log(`${stacks.length} stacks for ${settings.domain} in ${settings.region}, no findings.`);
};

class FindingsError extends Error {
  override readonly name = 'FindingsError';
}

try {
  await synth(process.argv.slice(2));
} catch (error) {
  if (error instanceof OptionError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof BundleError || error instanceof FindingsError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
