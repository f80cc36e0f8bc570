import { randomUUID } from 'node:crypto';
import type { DiskQueue } from './disk-queue.ts';
import type { RawMails } from './raw-mails.ts';
import { receiptNotice } from './ses-notices.ts';
import type { Envelope } from './smtp.ts';

/** More mails than this waiting to be read: new ones are asked to come again. */
const MOST_WAITING = 20_000;

export interface Intake {
  /** Resolves when the mail and the notice of it are on disk. */
  readonly accept: (envelope: Envelope, mail: Uint8Array) => Promise<void>;
  readonly hasRoom: () => boolean;
}

/** What SES's receipt rule does: the raw mail into the bucket, the notice onto the queue. */
export const openIntake = (mails: RawMails, mailQueue: DiskQueue, mostWaiting = MOST_WAITING): Intake => ({
  accept: async (envelope, mail) => {
    const messageId = randomUUID();
    await mails.put(messageId, mail);
    await mailQueue.send(JSON.stringify(receiptNotice(messageId, envelope, new Date())));
  },
  hasRoom: () => mailQueue.size() < mostWaiting,
});
