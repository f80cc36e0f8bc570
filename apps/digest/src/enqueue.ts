import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { MailJob } from '@guestlist/model';

/** SQS takes ten messages in one request. */
const BATCH = 10;

/** Puts mail jobs on the send queue. @throws when a job was not taken: the tick fails and is tried again */
export const enqueueOn =
  (client: SQSClient, queueUrl: string) =>
  async (jobs: readonly MailJob[]): Promise<void> => {
    for (let start = 0; start < jobs.length; start += BATCH) {
      const entries = jobs
        .slice(start, start + BATCH)
        .map((job, n) => ({ Id: String(n), MessageBody: JSON.stringify(job) }));
      const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
      if (Failed !== undefined && Failed.length > 0) throw new Error(`SQS did not take ${Failed.length} jobs`);
    }
  };
