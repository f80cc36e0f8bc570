import { createRequire } from 'node:module';

const recommended: unknown = createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json');

/** CDK's recommended behaviour of today, as `cdk init` would choose it. */
export const FEATURE_FLAGS: Readonly<Record<string, unknown>> = {
  ...(typeof recommended === 'object' ? recommended : {}),
  '@aws-cdk/core:enableAdditionalMetadataCollection': false,
};
