import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { guestlist } from '../src/app.ts';
import { BundleError, bundleAll, DIST } from './bundle.ts';
import { type Finding, findingsIn, hasReport, linesOf } from './findings.ts';
import { OptionError, readOptions, USAGE } from './options.ts';
import { sizeTable } from './sizes.ts';

const INFRA = fileURLToPath(new URL('../', import.meta.url));
/** Where the cloud assembly lies. */
export const ASSEMBLY = `${INFRA}cdk.out`;

/** Bundles the functions and writes the templates. @throws OptionError, BundleError or FindingsError, in words */
const synth = async (args: readonly string[]): Promise<void> => {
  const { settings, quiet } = readOptions(args);
  const sizes = await bundleAll(DIST);
  rmSync(ASSEMBLY, { recursive: true, force: true });
  const app = guestlist(settings, { bundles: DIST, outdir: ASSEMBLY });
  const { stacks } = assembled(app);
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

/** The cloud assembly. @throws FindingsError when a check found something: CDK itself only says that one did */
const assembled = (app: App): CloudAssembly => {
  try {
    const assembly = app.synth();
    refuse(findingsIn(ASSEMBLY));
    return assembly;
  } catch (error) {
    if (!(error instanceof FindingsError) && hasReport(ASSEMBLY)) refuse(findingsIn(ASSEMBLY));
    throw error;
  }
};

const refuse = (findings: readonly Finding[]): void => {
  if (findings.length > 0) throw new FindingsError(linesOf(findings));
};

class FindingsError extends Error {
  override readonly name = 'FindingsError';
}

/** Synthesises, and says in words why it cannot. @returns whether it could */
export const synthesised = async (args: readonly string[]): Promise<boolean> => {
  try {
    await synth(args);
    return true;
  } catch (error) {
    if (error instanceof OptionError) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof BundleError || error instanceof FindingsError) console.error(error.message);
    else throw error;
    return false;
  }
};

if (import.meta.main && !(await synthesised(process.argv.slice(2)))) process.exitCode = 1;
