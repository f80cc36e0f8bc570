import { join } from 'node:path';
import { sweepExpired } from '@guestlist/store';
import type { Cloud } from './cloud.ts';
import { deleteOlderRawMails } from './raw-mails.ts';

const DAY_MS = 86_400_000;
/** As S3's lifecycle rule on AWS. */
const KEEP_RAW_DAYS = 7;
/** As long as the invitations that a sent digest shows. */
const KEEP_SENT_DAYS = 90;

/**
 * Deletes what has had its time, as TTL and the bucket's lifecycle rule do on AWS: once a day at most, however often it
 * is called. Mails that wait to be read must have been read before: their bytes go by age alone.
 */
export const dailySweep = (cloud: Cloud, dataDir: string, now: () => number = Date.now): (() => Promise<void>) => {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const at = now();
    if (at - sweptAt < DAY_MS) return;
    sweptAt = at;
    await deleteOlderRawMails(join(dataDir, 'raw'), at - KEEP_RAW_DAYS * DAY_MS);
    await cloud.outbox.deleteOlder(at - KEEP_SENT_DAYS * DAY_MS);
    if ((await sweepExpired(cloud.store)) > 0) await cloud.markErased();
  };
};
