import { readdir, readFile } from 'node:fs/promises';

/** What a process holds at a moment, after so many mails. */
export interface ProcessSample {
  readonly mails: number;
  readonly rssMB: number;
  readonly fds: number;
}

/** Reads resident memory and open file descriptors of a process from /proc (proc(5); Linux only). */
export const sampleProcess = async (pid: number, mails: number): Promise<ProcessSample> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? Number.NaN);
  return { mails, rssMB: kilobytes / 1024, fds: (await readdir(`/proc/${pid}/fd`)).length };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Growth of resident memory in MB per 10,000 mails: the least-squares line through the samples. */
export const slopePerTenThousand = (samples: readonly ProcessSample[]): number => {
  const mails = mean(samples.map((sample) => sample.mails));
  const rss = mean(samples.map((sample) => sample.rssMB));
  const spread = samples.reduce((sum, sample) => sum + (sample.mails - mails) ** 2, 0);
  const shared = samples.reduce((sum, sample) => sum + (sample.mails - mails) * (sample.rssMB - rss), 0);
  return spread === 0 ? 0 : (shared / spread) * 10_000;
};

/** The value below which a share (0 to 1) of the values lies; NaN of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
