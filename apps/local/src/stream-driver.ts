import { setTimeout as sleep } from 'node:timers/promises';
import type { InvitationRef } from '@guestlist/store';
import { type Store, unscoredInvitations } from '@guestlist/store';

/** Judges what a batch names, or learns from it; gives how many it has done. */
export type ScoreBatch = (refs: readonly InvitationRef[]) => Promise<number>;

export interface StreamDriver {
  /** Something may be waiting: look soon. */
  readonly wake: () => void;
  /**
   * Resolves when nothing waits of what came before the call, nor of what judging that has opened anew, or only what
   * fails; gives how many were done. In a steady flow some of it may be waiting again.
   */
  readonly drained: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const BATCH = 100;
/** After every moment. */
const ALL = '9999';
/** A look without a reason, for what a kill left behind. */
const IDLE_MS = 30_000;
/** What could not be judged is not asked for again at every mail. */
const STUCK_MS = 2_000;
/** Long enough for a burst of mails to share one look. */
const SOON_MS = 5;

/** A verdict opens others of its wave, those may open some more, and a steady flow would never let it end. */
const ROUNDS = 4;

/** Judges a batch of what has waited since `before` (ISO 8601) or longer. */
const runBatch = async (store: Store, score: ScoreBatch, before: string) => {
  const refs = await unscoredInvitations(store, { before, limit: BATCH });
  return { found: refs.length, done: refs.length === 0 ? 0 : await score(refs) };
};

/** Judges what waits by now, and what that opened, until a round finds nothing. */
const inRounds = async (through: (before: string) => Promise<number>): Promise<number> => {
  let written = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = await through(new Date().toISOString());
    if (done === 0) break;
    written += done;
  }
  return written;
};

/** In place of the table's stream, which the embedded database lacks: reads the index of what waits for a verdict. */
export const driveScoring = (store: Store, score: ScoreBatch): StreamDriver => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isAwaited = false;
  let isStuck = false;
  let line: Promise<unknown> = Promise.resolve();

  /** Batches are judged one after the other, whoever asks for them. */
  const step = (before: string): Promise<number> => {
    const turn = line.then(async () => {
      if (stopped) return 0;
      const { found, done } = await runBatch(store, score, before);
      isStuck = found > 0 && done === 0;
      return done;
    });
    line = turn.catch(() => {});
    return turn;
  };
  const through = async (before: string): Promise<number> => {
    let written = 0;
    for (let done = await step(before); done > 0; done = await step(before)) written += done;
    return written;
  };
  const plan = (wait: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(look, wait);
  };
  const look = (): void => {
    isLooking = true;
    isAwaited = false;
    through(ALL)
      .catch(() => sleep(1_000))
      .finally(() => {
        isLooking = false;
        plan(isAwaited ? soon() : IDLE_MS);
      });
  };
  const soon = (): number => (isStuck ? STUCK_MS : SOON_MS);
  plan(0);
  return {
    wake: () => {
      if (!isAwaited && !isLooking) plan(soon());
      isAwaited = true;
    },
    drained: () => inRounds(through),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await line;
    },
  };
};
