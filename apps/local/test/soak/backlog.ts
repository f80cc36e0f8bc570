import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '@guestlist/store';
import { waitingMails } from './settle.ts';

const LOOK_MS = 500;

/** Keeps senders waiting while more than so many mails are taken and not yet judged. */
export interface Backlog {
  readonly turn: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const watchBacklog = (dataDir: string, store: Store, most: number): Backlog => {
  let waiting = 0;
  let stopped = most === Number.POSITIVE_INFINITY;
  const look = async (): Promise<void> => {
    while (!stopped) {
      waiting = await waitingMails(dataDir, store);
      await sleep(LOOK_MS);
    }
  };
  const looking = look();
  // What went wrong is told by stop; until then it is nobody's.
  looking.catch(() => {});
  return {
    turn: async () => {
      while (waiting > most && !stopped) await sleep(LOOK_MS);
    },
    stop: async () => {
      stopped = true;
      await looking;
    },
  };
};
