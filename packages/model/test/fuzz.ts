/** What came of running a property; the names are fast-check's. */
export interface FuzzOutcome {
  readonly failed: boolean;
  readonly numRuns: number;
  readonly numShrinks: number;
  readonly seed: number;
  readonly counterexample: unknown;
  readonly counterexamplePath: string | null;
  readonly errorInstance: unknown;
}

/** How long to run a property, and from where; the names are fast-check's. */
export interface FuzzRun {
  readonly seed?: number;
  /** Leads to one counterexample again, with the seed it was found by. */
  readonly path?: string;
  readonly numRuns?: number;
  /** Milliseconds, after which the runs made are what counts. */
  readonly interruptAfterTimeLimit?: number;
  readonly reporter?: (outcome: FuzzOutcome) => void;
}

/**
 * Properties by the sentence they hold to. A package's tests run each a few times, `npm run fuzz` for as long as it is
 * told. They depend on nothing but what fast-check gives them, so that seed and path lead to the same failure again.
 */
export type FuzzProperties = Readonly<Record<string, (run: FuzzRun) => void | Promise<void>>>;
