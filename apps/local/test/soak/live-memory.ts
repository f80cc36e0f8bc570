import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FROM_SOURCE, type Running } from '../running.ts';

/** What a process holds after a forced collection, in MB (2^20 bytes). */
export interface LiveMemory {
  /** Objects on V8's heap that somebody holds. */
  readonly heapMB: number;
  /** Memory outside of the heap that such objects hold; array buffers are within it. */
  readonly externalMB: number;
  readonly arrayBuffersMB: number;
  /** V8's heap as it lies in memory, with what is free in it. */
  readonly committedMB: number;
}

const PATIENCE_MS = 60_000;

/** What Node is given so that a program's live memory can be asked for, by its parent and nobody else. */
export const PROBE = ['--expose-gc', '--import', join(import.meta.dirname, 'memory-probe.ts')];
/** Guestlist, to be asked. */
export const PROBED = [...PROBE, ...FROM_SOURCE];

const isLiveMemory = (message: unknown): message is LiveMemory =>
  typeof message === 'object' && message !== null && 'heapMB' in message && 'externalMB' in message;

/**
 * Lets a system started with PROBED collect what nobody holds, and gives what is left.
 *
 * @throws when it does not answer within a minute
 */
export const liveMemory = async ({ ask }: Pick<Running, 'ask'>): Promise<LiveMemory> => {
  const answered = new AbortController();
  const silence = sleep(PATIENCE_MS, null, { signal: answered.signal });
  // Ended by an answer, it is nobody's.
  silence.catch(() => {});
  try {
    const answer = await Promise.race([ask('live memory'), silence]);
    if (isLiveMemory(answer)) return answer;
    throw new Error(`asked for its live memory, the system said ${JSON.stringify(answer)}`);
  } finally {
    answered.abort();
  }
};
