/** A Lambda function as it is bundled: which handler file it is made of. */
export interface BundledFunction {
  readonly name: string;
  /** From the root of the repository; exports `handlerFromEnv`, or `handler` itself. */
  readonly source: string;
  /** Whether its keys are fetched from Secrets Manager before its configuration is read. */
  readonly needsLinkKeys: boolean;
}

const app = (name: string, source: string, needsLinkKeys = false): BundledFunction => ({ name, source, needsLinkKeys });

/** The functions of the apps: one a trigger. */
export const APP_FUNCTIONS = [
  app('ingest', 'apps/ingest/src/handler.ts'),
  app('score', 'apps/score/src/handler.ts'),
  app('tick', 'apps/digest/src/tick-handler.ts'),
  app('send', 'apps/digest/src/send-handler.ts', true),
  app('decide', 'apps/decide/src/handler.ts', true),
] as const;

/** What the deployment itself needs done. */
export const OWN_FUNCTIONS = [
  app('rotate-link-keys', 'infra/src/lambda/rotate-link-keys.ts'),
  app('activate-rule-set', 'infra/src/lambda/activate-rule-set.ts'),
] as const;

export const FUNCTIONS: readonly BundledFunction[] = [...APP_FUNCTIONS, ...OWN_FUNCTIONS];
