import { randomBytes } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { MailJob } from '@guestlist/model';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import { handle } from 'hono/aws-lambda';
import { createApp } from './app.ts';
import { configOfProcess } from './config.ts';
import { storeLimiter } from './limiter.ts';

const endpoint = (url: string | null) => (url === null ? {} : { endpoint: url });

/** Reads the environment, makes the clients once, and gives the function that Lambda calls: HTTP API v2 → the pages. */
export const handlerFromEnv = (): ((event: LambdaEvent, context?: LambdaContext) => Promise<unknown>) => {
  const config = configOfProcess();
  const logger = new Logger({ serviceName: 'decide' });
  const store = { client: new DynamoDBClient(endpoint(config.dynamodbEndpoint)), table: config.table };
  const queue = new SQSClient(endpoint(config.sqsEndpoint));
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
    acceptUpload: async () => ({ outcome: 'refused', why: 'no-mails' }),
    log: (code, fields = {}) => logger.info(code, fields),
  });
  return handle(app);
};
