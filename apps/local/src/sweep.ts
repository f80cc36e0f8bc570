import { sweepExpired } from '@guestlist/store';
import type { Cloud } from './cloud.ts';

const DAY_MS = 86_400_000;
/** As S3's lifecycle rule on AWS. */
const KEEP_RAW_DAYS = 7;
/** As long as the invitations that a sent digest shows. */
const KEEP_SENT_DAYS = 90;

/**
 * Deletes what has had its time, as TTL and the bucket's lifecycle rule do on AWS, once a day however often it is called
 * (and after each start); a sweep that failed is tried again by the next call. Raw mails go by age alone: call it when
 * what waits has been read.
 */
export const dailySweep = (cloud: Cloud, now: () => number = Date.now): (() => Promise<void>) => {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const at = now();
    if (at - sweptAt < DAY_MS) return;
    await cloud.rawMails.deleteOlder(at - KEEP_RAW_DAYS * DAY_MS);
    await cloud.outbox.deleteOlder(at - KEEP_SENT_DAYS * DAY_MS);
    if ((await sweepExpired(cloud.store)) > 0) await cloud.markErased();
    sweptAt = at;
  };
};
