import { randomUUID } from 'node:crypto';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { MailIntake } from './hand-over.ts';

interface AwsIntake {
  readonly queue: SQSClient;
  readonly mailQueueUrl: string;
  readonly rawBucket: string;
  readonly s3Endpoint: string | null;
}

/** The bucket and the queue of received mail on AWS. The client for S3 is loaded only when somebody uploads. */
export const awsIntake = async ({ queue, mailQueueUrl, rawBucket, s3Endpoint }: AwsIntake): Promise<MailIntake> => {
  const { putInto } = await import('./raw-bucket.ts');
  return {
    putRaw: putInto(rawBucket, s3Endpoint),
    notify: async (notice) => {
      await queue.send(new SendMessageCommand({ QueueUrl: mailQueueUrl, MessageBody: notice }));
    },
    newId: randomUUID,
    now: () => new Date(),
  };
};
