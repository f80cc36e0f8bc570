import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { guestlist } from '../src/app.ts';
import { type Settings, settingsFor } from '../src/settings.ts';
import { stubBundles } from './stubs.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

export type StackName = 'Data' | 'MailIn' | 'Judging' | 'Digest' | 'Web' | 'Watch';

export interface TestAssembly {
  readonly folder: string;
  readonly template: (stack: StackName) => Template;
  /** Every resource of a type, of all stacks. */
  readonly all: (type: string) => readonly Resource[];
  /** All templates as they are deployed. */
  readonly text: string;
}

/** Synthesises the whole app over empty bundles, or real ones. @throws when a check finds something */
export const assemble = (given: Partial<Settings> = {}, bundles = stubBundles()): TestAssembly => {
  const { directory, stacks } = guestlist(settingsFor('example.org', given), { bundles }).synth();
  const texts = new Map(
    stacks.map(({ stackName, templateFullPath }) => [stackName, readFileSync(templateFullPath, 'utf8')]),
  );
  const parsed = (name: string) => JSON.parse(texts.get(name) ?? '{}') as { Resources: Record<string, Resource> };
  return {
    folder: directory,
    template: (stack) => Template.fromJSON(parsed(`Guestlist-${stack}`)),
    all: (type) =>
      [...texts.keys()].flatMap((name) => Object.values(parsed(name).Resources).filter(({ Type }) => Type === type)),
    text: [...texts.values()].join('\n'),
  };
};
