import { setTimeout as sleep } from 'node:timers/promises';
import type { InvitationRef } from '@guestlist/store';
import { type Store, unscoredInvitations } from '@guestlist/store';

/** Judges what a batch names, or learns from it; gives how many it has done. */
export type ScoreBatch = (refs: readonly InvitationRef[]) => Promise<number>;

export interface StreamDriver {
  /** Something may be waiting: look soon. */
  readonly wake: () => void;
  /** Resolves when nothing waits, or only what fails; gives how many were done. */
  readonly drained: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const BATCH = 100;
/** A look without a reason, for what a kill left behind. */
const IDLE_MS = 30_000;
/** What could not be judged is not asked for again at every mail. */
const STUCK_MS = 2_000;
/** Long enough for a burst of mails to share one look. */
const SOON_MS = 5;

/** In place of the table's stream, which the embedded database lacks: reads the index of what waits for a verdict. */
export const driveScoring = (store: Store, score: ScoreBatch): StreamDriver => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wakesSoon = false;
  let isStuck = false;
  let line: Promise<number> = Promise.resolve(0);

  const round = async (): Promise<number> => {
    let written = 0;
    let progress = 0;
    do {
      const refs = stopped ? [] : await unscoredInvitations(store, { before: '9999', limit: BATCH });
      progress = refs.length === 0 ? 0 : await score(refs);
      written += progress;
      isStuck = refs.length > 0 && progress === 0;
    } while (progress > 0);
    return written;
  };
  const pump = (): Promise<number> => {
    line = line.catch(() => 0).then(round);
    return line;
  };
  const plan = (wait: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      wakesSoon = false;
      pump()
        .catch(() => sleep(1_000))
        .finally(() => plan(IDLE_MS));
    }, wait);
  };
  plan(0);
  return {
    wake: () => {
      if (wakesSoon) return;
      wakesSoon = true;
      plan(isStuck ? STUCK_MS : SOON_MS);
    },
    drained: pump,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await line.catch(() => 0);
    },
  };
};
