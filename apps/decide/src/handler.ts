import { randomBytes } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { MailJob } from '@guestlist/model';
import type { Store } from '@guestlist/store';
import { memberById, tableClient } from '@guestlist/store/at-start';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import { handle } from 'hono/aws-lambda';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { configOfProcess } from './config.ts';
import type { Deps } from './deps.ts';
import { storeLimiter } from './limiter.ts';

const endpoint = (url: string | null) => (url === null ? {} : { endpoint: url });

const uploadBy =
  (to: NonNullable<Config['upload']>, queue: SQSClient, store: Store): NonNullable<Deps['acceptUpload']> =>
  async (memberId, file) => {
    const owner = await memberById(store, memberId);
    if (owner === null) return { outcome: 'refused', why: 'no-mails' };
    const [{ awsIntake }, { handOver }] = await Promise.all([
      import('./upload/aws-intake.ts'),
      import('./upload/hand-over.ts'),
    ]);
    return handOver(await awsIntake({ ...to, queue }), owner.member, file);
  };

/** Reads the environment, makes the clients once, and gives the function that Lambda calls: HTTP API v2 → the pages. */
export const handlerFromEnv = (): ((event: LambdaEvent, context?: LambdaContext) => Promise<unknown>) => {
  const config = configOfProcess();
  const logger = new Logger({ serviceName: 'decide' });
  const store = { client: tableClient(endpoint(config.dynamodbEndpoint)), table: config.table };
  const queue = new SQSClient(endpoint(config.sqsEndpoint));
  const { upload } = config;
  const sendMail = async (job: MailJob): Promise<void> => {
    await queue.send(new SendMessageCommand({ QueueUrl: config.sendQueueUrl, MessageBody: JSON.stringify(job) }));
  };
  const app = createApp({
    store,
    linkKeys: config.linkKeys,
    publicUrl: config.publicUrl,
    mailDomain: config.mailDomain,
    now: () => new Date(),
    random: randomBytes,
    sendMail,
    limiter: storeLimiter(store),
    acceptUpload: upload === null ? null : uploadBy(upload, queue, store),
    // Raw mails in S3 are gone within a week; their keys say nothing of whose they were.
    forget: async () => {},
    log: (code, fields = {}) => logger.info(code, fields),
  });
  return handle(app);
};
