import { readdir, readFile } from 'node:fs/promises';

/** What a process holds at a moment, after so many mails; MB are 2^20 bytes. */
export interface ProcessSample {
  readonly mails: number;
  readonly rssMB: number;
  /** Of it, what no file backs: heaps, stacks, buffers. */
  readonly anonymousMB: number;
  /** Of it, mapped files: programs, libraries, the database's tables. The kernel takes it back when it likes. */
  readonly fileMB: number;
  readonly fds: number;
}

/** Reads resident memory and open file descriptors of a process from /proc (proc(5); Linux only). */
export const sampleProcess = async (pid: number, mails: number): Promise<ProcessSample> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1] ?? Number.NaN) / 1024;
  const fds = (await readdir(`/proc/${pid}/fd`)).length;
  return { mails, rssMB: megabytes('VmRSS'), anonymousMB: megabytes('RssAnon'), fileMB: megabytes('RssFile'), fds };
};

/** Something in MB, after so many mails. */
export interface Point {
  readonly mails: number;
  readonly mb: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Growth in MB per 10,000 mails: the least-squares line through the points; 0 of one point. */
export const slopePerTenThousand = (points: readonly Point[]): number => {
  const mails = mean(points.map((point) => point.mails));
  const mb = mean(points.map((point) => point.mb));
  const spread = points.reduce((sum, point) => sum + (point.mails - mails) ** 2, 0);
  const shared = points.reduce((sum, point) => sum + (point.mails - mails) * (point.mb - mb), 0);
  return spread === 0 ? 0 : (shared / spread) * 10_000;
};

/** The value below which a share (0 to 1) of the values lies; NaN of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
