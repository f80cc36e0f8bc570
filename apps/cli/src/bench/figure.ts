/** One measured figure of a benchmark. */
export interface Figure {
  readonly what: string;
  /** Null where it could not be measured here; the note says why. */
  readonly value: number | null;
  /** `ms`, `×` (a ratio of two things measured in the same run), `kB`, … */
  readonly unit: string;
  readonly aim?: { readonly least?: number; readonly most?: number };
  readonly note?: string;
}

/** One benchmark: measures, and says what it found. */
export interface Benchmark {
  readonly name: string;
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<readonly Figure[]>;
}

export interface BenchOptions {
  /** A mailbox of 1 GiB instead of 40 MB, a million items in the table, ten times as many mails on one machine. */
  readonly large: boolean;
}

/** Whether a figure reaches its aim; null where there is none, or nothing was measured. */
export const reaches = ({ value, aim }: Figure): boolean | null =>
  aim === undefined || value === null
    ? null
    : value >= (aim.least ?? Number.NEGATIVE_INFINITY) && value <= (aim.most ?? Number.POSITIVE_INFINITY);

/** Three digits that count, as many as a shared machine gives. */
export const rounded = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(3)));

/** The value below which a share of the values lies. @param share 0 to 1 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
