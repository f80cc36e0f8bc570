import type { Running } from '../running.ts';

const DAY_MS = 24 * 3_600_000;

/** Lets a running system's clock strike, each time a day later. */
export interface SoakClock {
  /** Strikes without keeping anybody waiting. */
  readonly strike: () => void;
  /** Resolves when every stroke was answered. */
  readonly done: () => Promise<void>;
}

export const soakClock = (running: Running): SoakClock => {
  let at = Date.now();
  let line: Promise<void> = Promise.resolve();
  const struck = async (): Promise<void> => {
    at += DAY_MS;
    const { status } = await running.post('/tick', { at: new Date(at).toISOString() });
    if (status !== 200) throw new Error(`the tick was answered ${status}`);
  };
  return {
    strike: () => {
      line = line.then(struck);
      line.catch(() => {});
    },
    done: () => line,
  };
};
