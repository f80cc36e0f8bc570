import type { Running } from '../running.ts';
import { type LiveMemory, liveMemory } from './live-memory.ts';
import { type ProcessSample, sampleProcess } from './process-figures.ts';

/** What lives, and what the process holds right after the collection that showed it. */
export type LiveSample = LiveMemory & ProcessSample;

export interface Samples {
  /** As the process went on by itself. */
  readonly held: readonly ProcessSample[];
  /** After forced collections. */
  readonly live: readonly LiveSample[];
}

/** Samples a system now and then, without keeping the senders waiting. */
export const sampler = (running: Running, progress: (sample: ProcessSample | LiveSample, seconds: number) => void) => {
  const held: ProcessSample[] = [];
  const live: LiveSample[] = [];
  const startedAt = Date.now();
  let line: Promise<void> = Promise.resolve();
  const inTurn = (sample: () => Promise<void>): void => {
    line = line.then(sample);
    // What went wrong is told by all; until then it is nobody's.
    line.catch(() => {});
  };
  const tell = (sample: ProcessSample | LiveSample): void => progress(sample, (Date.now() - startedAt) / 1_000);
  return {
    take: (mails: number): void =>
      inTurn(async () => {
        const sample = await sampleProcess(running.pid, mails);
        held.push(sample);
        tell(sample);
      }),
    takeLive: (mails: number): void =>
      inTurn(async () => {
        const collected = await liveMemory(running);
        const sample = { ...(await sampleProcess(running.pid, mails)), ...collected };
        live.push(sample);
        tell(sample);
      }),
    all: async (): Promise<Samples> => {
      await line;
      return { held, live };
    },
  };
};
