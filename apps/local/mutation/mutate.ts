import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../boot/places.mjs';
import { partsBeside } from './parts.ts';

/** What lies in a package's `src` and is no code to mutate: tables of words and numbers, and what is generated. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  rules: [
    'src/{lexicon,packed}/**',
    'src/words/{de,en,es,fr,it,nl,pl,pt,counterfactuals}.ts',
    'src/{points,registry,rule-ids,ruleset,ruleset-date,ruleset-tables}.ts',
  ],
};

export type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

interface MutateOptions {
  /** Patterns relative to the package, such as `src/rules/*.ts`; all of `src` when left out. */
  readonly files: readonly string[] | undefined;
  /** Patterns relative to the package of the tests to run; all of the package's when left out. */
  readonly tests: readonly string[] | undefined;
  /** Let each file be judged by the tests beside it, and by `tests` if any, instead of by all of the package's. */
  readonly beside: boolean;
  /** Test all mutants anew, also those that an earlier run has judged. */
  readonly again: boolean;
  readonly concurrency: number;
}

const mutateOnce = async (
  name: string,
  { files, tests, again, concurrency }: Omit<MutateOptions, 'beside'>,
): Promise<Mutants> => {
  const report = `${ROOT}/reports/mutation/${name}`;
  if (tests !== undefined) process.env['MUTATION_TESTS'] = tests.join(' ');
  return await new Stryker({
    mutate: [...(files ?? ['src/**/*.ts']), '!src/**/*.test.ts', ...(DATA[name] ?? []).map((pattern) => `!${pattern}`)],
    // Stryker would rewrite it by TypeScript's old API, which TypeScript 7 has no more. The copy finds the package's own above it.
    ignorePatterns: ['tsconfig.json'],
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    testRunner: 'vitest',
    vitest: { configFile: fileURLToPath(new URL('./vitest.config.ts', import.meta.url)), related: false },
    coverageAnalysis: 'perTest',
    concurrency,
    // A busy machine must not pass for a loop without end, which counts as noticed.
    timeoutMS: 60_000,
    incremental: true,
    incrementalFile: `${report}.incremental.json`,
    force: again,
    reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    thresholds: { high: 90, low: 80, break: null },
    allowConsoleColors: false,
  }).runMutationTest();
};

/**
 * Mutates one package in a copy (`.stryker-tmp` of the package) and runs its own tests against each mutant; reports go
 * to `reports/mutation`, where the next run finds what need not be tested again.
 *
 * @returns all mutants of the report, those of earlier runs, too
 * @throws when there is no such package or file, and when the tests fail without any mutation
 */
export const mutate = async (name: string, { beside, ...options }: MutateOptions): Promise<Mutants> => {
  const folder = `${ROOT}/packages/${name}`;
  if (!existsSync(`${folder}/src`)) throw new Error(`There is no package called ${name}: name a folder of packages.`);
  process.chdir(folder);
  if (!beside) return await mutateOnce(name, options);
  const exclude = ['src/**/*.test.ts', ...(DATA[name] ?? [])];
  const files = globSync([...(options.files ?? ['src/**/*.ts'])], { exclude }).sort();
  if (files.length === 0)
    throw new Error(
      `No file of ${name} fits: with --beside, --files takes patterns of whole files, such as src/x/*.ts.`,
    );
  let mutants: Mutants = [];
  for (const part of partsBeside(files, existsSync))
    mutants = await mutateOnce(name, {
      ...options,
      files: part.files,
      tests: [...part.tests, ...(options.tests ?? [])],
    });
  return mutants;
};
