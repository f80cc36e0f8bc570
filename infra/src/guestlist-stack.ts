import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export interface GuestlistStackProps extends StackProps {
  readonly settings: Settings;
  /** The folder with one folder a function. */
  readonly bundles: string;
}

/** What all stacks have in common. */
export class GuestlistStack extends Stack {
  readonly settings: Settings;
  readonly bundles: string;

  constructor(scope: Construct, id: string, { settings, bundles, ...props }: GuestlistStackProps) {
    super(scope, id, props);
    this.settings = settings;
    this.bundles = bundles;
  }
}
