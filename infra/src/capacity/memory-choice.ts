import { MEMORY } from '../memory.ts';
import { millisecondsOf, onProcessor } from './duration.ts';
import { PRICES } from './prices.ts';
import type { Units, Work } from './units.ts';

const SIZES = [256, 512, 768, 1024, 1536, 1769] as const;

/** Each function: the work it is judged by, and the longest that one piece of it may take, in milliseconds. */
export const JUDGED_BY = {
  ingest: { work: 'invitationMail', patienceMs: 150 },
  score: { work: 'verdict', patienceMs: 150 },
  tick: { work: 'dueMember', patienceMs: 10 },
  send: { work: 'digest', patienceMs: 500 },
  decide: { work: 'decision', patienceMs: 400 },
} as const satisfies Readonly<Record<string, { work: Work; patienceMs: number }>>;
type Judged = keyof typeof JUDGED_BY;

export interface MemoryChoice {
  readonly name: Judged;
  readonly patienceMs: number;
  readonly needsMb: number;
  readonly chosenMb: number;
  /** A cold start at that size, in milliseconds of our own code. */
  readonly startMs: number;
  /** For each size: milliseconds and US dollars for a million pieces, and whether it is enough. */
  readonly sizes: readonly { readonly mb: number; readonly ms: number; readonly usd: number; readonly fits: boolean }[];
}

/** What each function would take and cost at each size. */
export const memoryChoices = (units: Units): readonly MemoryChoice[] =>
  Object.entries(JUDGED_BY).map(([key, { work, patienceMs }]) => {
    // The keys of JUDGED_BY.
    const name = key as Judged;
    const needsMb = units.functions[name]?.rssMb ?? 0;
    const sizes = SIZES.map((mb) => {
      const ms = millisecondsOf(units, work, mb);
      const usd = (ms / 1000) * (mb / 1024) * PRICES.lambdaGbSecond.usd * 1e6;
      return { mb, ms, usd, fits: ms <= patienceMs && mb >= 2 * needsMb };
    });
    const chosenMb = MEMORY[name];
    const startMs = onProcessor(units.functions[name]?.startMs ?? 0, chosenMb);
    return { name, patienceMs, needsMb, chosenMb, startMs, sizes };
  });
