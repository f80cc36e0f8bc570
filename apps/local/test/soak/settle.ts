import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Store, unscoredInvitations } from '@guestlist/store';
import type { Running } from '../running.ts';
import { outboxReader } from '../torture/outbox-reader.ts';
import type { SentMail } from './senders.ts';
import { isJudged } from './verdict-watch.ts';

/** A queue that has not become shorter for so long never will. */
const STUCK_MS = 120_000;
const LOOK_MS = 500;
const ASKED_AT_ONCE = 8;

const messagesIn = async (dataDir: string, queue: string): Promise<number> =>
  (await readdir(join(dataDir, 'queues', queue)).catch(() => [])).length;

/** How many mails are taken and not yet judged; of many, some hundreds. */
export const waitingMails = async (dataDir: string, store: Store): Promise<number> =>
  (await messagesIn(dataDir, 'mail')) + (await unscoredInvitations(store, { before: '9999' })).length;

/** Resolves when every mail was read and judged; gives up on what stands still. */
export const waitUntilJudged = async (dataDir: string, store: Store): Promise<void> => {
  let least = Number.POSITIVE_INFINITY;
  let since = Date.now();
  for (;;) {
    const left = await waitingMails(dataDir, store);
    if (left === 0) return;
    if (left < least) [least, since] = [left, Date.now()];
    if (Date.now() - since > STUCK_MS) throw new Error(`${left} mails wait and none is judged`);
    await sleep(LOOK_MS);
  }
};

const countLost = async (store: Store, sent: readonly SentMail[]): Promise<number> => {
  let lost = 0;
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let mail = sent[next++]; mail !== undefined; mail = sent[next++])
      if (!(await isJudged(store, mail))) lost += 1;
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, ask));
  return lost;
};

/** Holds a system at rest against what it accepted. */
export const settle = async ({ dataDir }: Running, store: Store, sent: readonly SentMail[]) => ({
  lost: await countLost(store, sent),
  deadLetters: (await messagesIn(dataDir, 'mail-dead-letters')) + (await messagesIn(dataDir, 'send-dead-letters')),
  digests: (await outboxReader(dataDir)()).length,
});
