import type { MailJob } from '@guestlist/model';
import type { Cloud } from './cloud.ts';
import type { LocalConfig } from './config.ts';
import type { Functions } from './functions.ts';
import { driveQueue } from './queue-driver.ts';
import { relayFunction } from './sending.ts';
import { driveScoring } from './stream-driver.ts';

/** The last mail to a member who has left: with it their erasure ends. */
const isFarewell = ({ body }: { readonly body: string }): boolean => {
  const job = JSON.parse(body) as MailJob;
  return job.type === 'notice' && job.notice === 'erased';
};

/** What triggers the functions: queues and the table's stream. Send events are read before anything is sent again. */
export const startDrivers = (cloud: Cloud, functions: Functions, config: LocalConfig) => {
  const scoring = driveScoring(cloud.store, functions.score);
  const mail = driveQueue(cloud.mailQueue, async (event) => {
    const response = await functions.ingest(event);
    scoring.wake();
    return response;
  });
  const send = driveQueue(cloud.sendQueue, async (event) => {
    await mail.drained();
    const response = await functions.send(event);
    if (event.Records.some(isFarewell)) await cloud.markErased();
    return response;
  });
  const relay =
    cloud.relayQueue === null || config.relay === null
      ? null
      : driveQueue(cloud.relayQueue, relayFunction(config.relay, config.mailDomain));
  return {
    read: () => mail.drained(),
    sent: () => send.drained(),
    settled: async () => {
      await mail.drained();
      await scoring.drained();
      await send.drained();
      await mail.drained();
      await scoring.drained();
      await relay?.drained();
    },
    stop: async () => {
      await Promise.all([mail.stop(), send.stop(), relay?.stop(), scoring.stop()]);
    },
  };
};
