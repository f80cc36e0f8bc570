import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { systemResolver } from '@guestlist/mail-trust';
import type { MailJob } from '@guestlist/model';
import { tableClient } from '@guestlist/store';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { readConfig } from './config.ts';
import { ingestEvent } from './ingest-event.ts';
import { ingestMail } from './ingest-mail.ts';
import { readNotice } from './notice.ts';
import type { IngestParts } from './parts.ts';

const ingest = async (parts: IngestParts, record: SQSRecord): Promise<void> => {
  const notice = readNotice(record.body);
  if (notice === null) return;
  if (notice.type !== 'received') return ingestEvent(parts, notice);
  return ingestMail(parts, notice, Number(record.attributes.ApproximateReceiveCount));
};

/** Reads what the mail queue brings; a record that fails is reported and comes back. */
export const createIngest =
  (parts: IngestParts) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await ingest(parts, record);
      } catch (error) {
        const cause = error instanceof Error ? error.name : 'unknown';
        parts.log.warn('mail failed', { messageId: record.messageId, cause });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

const at = (endpoint: string | null) => (endpoint === null ? {} : { endpoint });

/** Reads the environment, makes the clients once, and gives the function that Lambda calls. */
export const handlerFromEnv = () => {
  const config = readConfig();
  const sqs = new SQSClient(at(config.sqsEndpoint));
  const resolver = systemResolver();
  return createIngest({
    store: { client: tableClient(at(config.dynamodbEndpoint)), table: config.table },
    s3: new S3Client({ ...at(config.s3Endpoint), forcePathStyle: config.s3Endpoint !== null }),
    bucket: config.rawBucket,
    enqueue: async (job: MailJob) => {
      await sqs.send(new SendMessageCommand({ QueueUrl: config.sendQueueUrl, MessageBody: JSON.stringify(job) }));
    },
    resolverFor: () => resolver,
    mailDomain: config.mailDomain,
    log: new Logger({ serviceName: 'ingest' }),
  });
};
