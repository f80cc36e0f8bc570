import { Logger } from '@aws-lambda-powertools/logger';
import { SESClient } from '@aws-sdk/client-ses';
import type { MailJob } from '@guestlist/model';
import { tableClient } from '@guestlist/store';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { readSendConfig } from './config.ts';
import { type SendParts, sendDigest } from './send-digest.ts';
import { sendNotice } from './send-notice.ts';
import { sendRawBy } from './ses.ts';

/** Twice the function's time-out; the queue comes back after its visibility time-out, six times it. */
const LEASE_MS = 120_000;
/** Beyond its rate SES turns mails away for a moment: the client waits, longer each time, rather than the queue for minutes. */
const SES_ATTEMPTS = 6;

const run = (parts: SendParts, job: MailJob): Promise<string> =>
  job.type === 'digest' ? sendDigest(parts, job) : sendNotice(parts, job);

/** Mails what the send queue asks for; a job that fails is reported and comes back. */
export const createSend =
  (parts: SendParts, logger: Pick<Logger, 'info' | 'warn'>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        const job = JSON.parse(record.body) as MailJob;
        const outcome = await run(parts, job);
        const late = job.type === 'digest' ? { lateMs: parts.now().getTime() - Date.parse(job.dueAt) } : {};
        logger.info('mail job', { type: job.type, memberId: job.memberId, outcome, ...late });
      } catch (error) {
        logger.warn('mail job failed', {
          messageId: record.messageId,
          cause: error instanceof Error ? error.name : 'unknown',
        });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

/** Reads the environment, makes the clients once, and gives the function that Lambda calls. */
export const handlerFromEnv = () => {
  const { configurationSet, rawBucket, ...config } = readSendConfig();
  const parts: SendParts = {
    ...config,
    store: { client: tableClient(), table: config.table },
    // The client for S3 is loaded only when somebody reports.
    keptMail: async (rawKey) => (await import('./report/kept-mail.ts')).keptMailIn(rawBucket)(rawKey),
    sendRaw: sendRawBy(new SESClient({ maxAttempts: SES_ATTEMPTS }), configurationSet),
    now: () => new Date(),
    leaseMs: LEASE_MS,
  };
  return createSend(parts, new Logger({ serviceName: 'send' }));
};
