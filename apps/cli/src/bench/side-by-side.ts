import { median } from './figure.ts';

/** What is measured against each other: each does the same work on a subject. */
export type Contestants<T, Name extends string> = Readonly<Record<Name, (subject: T) => unknown>>;

/** Milliseconds, by contestant: the median of the rounds for each subject, in the order of the subjects. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Times contestants in turn on each subject, in changing order, so that what else the machine does falls on all alike.
 * The first rounds warm up and are not counted.
 *
 * @param rounds how often each subject is given to each contestant
 * @param settled each has one run that is not counted before each that is, so that a quick one does not pay for the
 *   garbage and cold caches that a slow one left
 */
export const sideBySide = async <T, Name extends string>(
  subjects: readonly T[],
  contestants: Contestants<T, Name>,
  rounds: number,
  settled = false,
): Promise<Times<Name>> => {
  const names = Object.keys(contestants) as Name[];
  const taken = new Map(names.map((name) => [name, subjects.map((): number[] => [])]));
  const warmUp = Math.ceil(rounds / 3);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const [index, subject] of subjects.entries()) {
      for (const name of order) {
        const took = await timed(() => contestants[name](subject), settled);
        if (round >= warmUp) taken.get(name)?.[index]?.push(took);
      }
    }
  }
  const medians = names.map((name) => [name, (taken.get(name) ?? []).map(median)]);
  // One entry for each of the names.
  return Object.fromEntries(medians) as Times<Name>;
};

const timed = async (run: () => unknown, settled: boolean): Promise<number> => {
  if (settled) await run();
  const began = performance.now();
  await run();
  return performance.now() - began;
};

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number => sum(values) / values.length;
