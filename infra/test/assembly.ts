import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { type Finding, findingsIn } from '../scripts/findings.ts';
import { guestlist } from '../src/app.ts';
import { type Settings, settingsFor } from '../src/settings.ts';
import { stubBundles } from './stubs.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

export type StackName = 'Data' | 'MailIn' | 'Judging' | 'Digest' | 'Web' | 'Edge' | 'Watch';

export interface TestAssembly {
  /** Where it lies; gone already when it was made over empty bundles. */
  readonly folder: string;
  readonly findings: readonly Finding[];
  readonly template: (stack: StackName) => Template;
  /** Every resource of a type, of all stacks. */
  readonly all: (type: string) => readonly Resource[];
  /** The names of the stacks that are deployed before this one. */
  readonly dependencies: (stack: StackName) => readonly string[];
  /** All templates as they are deployed. */
  readonly text: string;
}

/**
 * Synthesises the whole app into `cdk.out` of a folder with bundles.
 *
 * @throws when a check finds something
 */
export const assembleIn = (bundles: string, given: Partial<Settings> = {}): TestAssembly => {
  const outdir = join(bundles, 'cdk.out');
  const { stacks } = guestlist(settingsFor('example.org', given), { bundles, outdir }).synth();
  const texts = new Map(
    stacks.map(({ stackName, templateFullPath }) => [stackName, readFileSync(templateFullPath, 'utf8')]),
  );
  const parsed = (name: string) => JSON.parse(texts.get(name) ?? '{}') as { Resources: Record<string, Resource> };
  return {
    folder: outdir,
    findings: findingsIn(outdir),
    template: (stack) => Template.fromJSON(parsed(`Guestlist-${stack}`)),
    all: (type) =>
      [...texts.keys()].flatMap((name) => Object.values(parsed(name).Resources).filter(({ Type }) => Type === type)),
    dependencies: (stack) =>
      stacks.find(({ stackName }) => stackName === `Guestlist-${stack}`)?.dependencies.map(({ id }) => id) ?? [],
    text: [...texts.values()].join('\n'),
  };
};

/** The app over empty bundles; nothing of it stays on disk. */
export const assemble = (given: Partial<Settings> = {}): TestAssembly => {
  const bundles = stubBundles();
  try {
    return assembleIn(bundles, given);
  } finally {
    rmSync(bundles, { recursive: true });
  }
};
