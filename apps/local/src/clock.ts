import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';

export const QUARTER_MS = 15 * 60_000;

/** The quarter hour at or before a moment. */
export const quarterOf = (at: number): number => Math.floor(at / QUARTER_MS) * QUARTER_MS;

/** What EventBridge Scheduler does for us on AWS: one tick a quarter hour, none forgotten, none out of order. */
export interface Clock {
  /** Runs a tick unless a later or equal one ran before. Ticks run one after the other. */
  readonly tickAt: (at: string) => Promise<boolean>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * @param dataDir where the last tick's time is kept, so that a restart neither repeats nor forgets
 * @param run one tick, with its time (ISO 8601, UTC)
 */
export const openClock = async (dataDir: string, run: (at: string) => Promise<void>): Promise<Clock> => {
  const path = join(dataDir, 'last-tick');
  let last = await readFile(path, 'utf8').then(
    (text) => Date.parse(text),
    () => 0,
  );
  let line: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const tickAt = (at: string): Promise<boolean> => {
    const turn = line.then(async () => {
      if (Date.parse(at) <= last) return false;
      await run(at);
      last = Date.parse(at);
      await writeDurably(path, at);
      return true;
    });
    line = turn.catch(() => {});
    return turn;
  };
  const next = (): void => {
    const wait = quarterOf(Date.now()) + QUARTER_MS - Date.now();
    timer = setTimeout(() => {
      tickAt(new Date(quarterOf(Date.now())).toISOString())
        .catch(() => {})
        .finally(next);
    }, wait);
  };
  return {
    tickAt,
    start: () => {
      tickAt(new Date(quarterOf(Date.now())).toISOString())
        .catch(() => {})
        .finally(next);
    },
    stop: async () => {
      clearTimeout(timer);
      await line;
    },
  };
};
