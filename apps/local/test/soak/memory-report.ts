import { type Point, type ProcessSample, slopePerTenThousand } from './process-figures.ts';
import type { LiveSample, Samples } from './sampler.ts';

/** Memory counts from here on: before, code is compiled, caches fill and the first digests go out. */
const WARM = 0.2;
const HALF = 0.5;

/**
 * Flat means: over the second half the line through what lives rises by no more than this. Half a kilobyte kept of every
 * mail is 5 MB in 10,000; a mail itself has ten to forty.
 */
const MOST_A_TEN_THOUSAND_MB = 5;
/** What is being worked on when it is measured, some mails or a digest: a short run's line goes up and down by so much. */
const UNREST_MB = 8;

export interface MemoryReport {
  /** What lived at each forced collection, and what the process held right after. */
  readonly live: readonly LiveSample[];
  readonly rssMB: { readonly warm: number; readonly last: number; readonly most: number };
  /** MB per 10,000 mails over the second half: heap and external memory after collections, and as the process went on. */
  readonly perTenThousandMails: Readonly<Record<'live' | 'heap' | 'rss' | 'anonymous' | 'file', number>>;
  /** How far the line through what lives rose over the second half, and how far it may. */
  readonly risen: { readonly liveMB: number; readonly mostMB: number };
}

const rounded = (value: number): number => Number(value.toFixed(1));

const inTenths = (sample: LiveSample): LiveSample => ({
  ...sample,
  rssMB: rounded(sample.rssMB),
  anonymousMB: rounded(sample.anonymousMB),
  fileMB: rounded(sample.fileMB),
  heapMB: rounded(sample.heapMB),
  externalMB: rounded(sample.externalMB),
  arrayBuffersMB: rounded(sample.arrayBuffersMB),
  committedMB: rounded(sample.committedMB),
});

export const warmSample = (held: Samples['held'], mails: number): ProcessSample => {
  const warm = held.find((sample) => sample.mails >= mails * WARM);
  if (warm === undefined) throw new Error('no sample was taken');
  return warm;
};

/** @param mails sent in all */
export const memoryReport = ({ held, live }: Samples, mails: number): MemoryReport => {
  const warm = warmSample(held, mails);
  const slope = <Sample extends { readonly mails: number }>(
    samples: readonly Sample[],
    mb: (sample: Sample) => number,
  ): number => {
    const late = samples.filter((sample) => sample.mails >= mails * HALF);
    return slopePerTenThousand(late.map((sample): Point => ({ mails: sample.mails, mb: mb(sample) })));
  };
  const liveSlope = slope(live, ({ heapMB, externalMB }) => heapMB + externalMB);
  const half = (mails * (1 - HALF)) / 10_000;
  return {
    live: live.map(inTenths),
    rssMB: {
      warm: rounded(warm.rssMB),
      last: rounded(held.at(-1)?.rssMB ?? Number.NaN),
      most: rounded(Math.max(...held.map(({ rssMB }) => rssMB))),
    },
    perTenThousandMails: {
      live: rounded(liveSlope),
      heap: rounded(slope(live, ({ heapMB }) => heapMB)),
      rss: rounded(slope(held, ({ rssMB }) => rssMB)),
      anonymous: rounded(slope(held, ({ anonymousMB }) => anonymousMB)),
      file: rounded(slope(held, ({ fileMB }) => fileMB)),
    },
    risen: { liveMB: rounded(liveSlope * half), mostMB: rounded(Math.max(UNREST_MB, MOST_A_TEN_THOUSAND_MB * half)) },
  };
};

/** Whether what lives stayed level; how much the process held says nothing of that, as an allocator keeps what is free. */
export const isFlat = ({ risen }: MemoryReport): boolean => risen.liveMB <= risen.mostMB;
