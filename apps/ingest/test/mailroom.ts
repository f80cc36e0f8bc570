import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { type Resolver, zoneResolver } from '@guestlist/mail-trust';
import type { MailJob } from '@guestlist/model';
import { createMember, type Store } from '@guestlist/store';
import { member } from '@guestlist/store/test-builders';
import { type Meter, meterOf } from '@guestlist/store/test-meter';
import { startLocalTable } from '@guestlist/store/test-table';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createIngest } from '../src/handler.ts';

/** The evening on which all test mail comes in. */
export const RECEIVED_AT = '2026-11-20T19:00:00.000Z';
export const MAIL_DOMAIN = 'inbox.example';
export const DOOR = 'u-annika23456789abcd@inbox.example';

interface Delivery {
  readonly messageId?: string;
  readonly recipients?: readonly string[];
  readonly sender?: string;
  readonly deliveries?: number;
}

/** The whole of ingest on one machine: the real handler and clients, with S3 and SQS played at the network's edge. */
export interface Mailroom {
  readonly store: Store;
  readonly meter: Meter;
  readonly raw: Map<string, Uint8Array>;
  /** Bytes of raw mail handed out so far, by request. */
  readonly fetched: number[];
  readonly jobs: MailJob[];
  readonly logs: string[];
  /** Puts a mail into the bucket and its notice through the handler; gives what the handler reported as failed. */
  readonly receive: (mail: Uint8Array, delivery?: Delivery) => Promise<number>;
  /** A notice already wrapped by SNS, as it is. */
  readonly deliver: (body: string, deliveries?: number) => Promise<number>;
  readonly stop: () => Promise<void>;
}

const NO_SUCH_KEY = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>gone</Message></Error>';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** S3 gives the bytes asked for (RFC 9110 §14.2). */
const answerRange = (bytes: Uint8Array, range: string | undefined, response: ServerResponse): number => {
  const last = /^bytes=0-(\d+)$/u.exec(range ?? '')?.[1];
  const part = last === undefined ? bytes : bytes.subarray(0, Number(last) + 1);
  response.writeHead(last === undefined ? 200 : 206, { 'content-length': part.length }).end(part);
  return part.length;
};

type Bucket = Pick<Mailroom, 'raw' | 'fetched'>;

const playS3 = ({ raw, fetched }: Bucket, request: IncomingMessage, response: ServerResponse): void => {
  const key = new URL(request.url ?? '/', 'http://localhost').pathname.split('/').at(-1) ?? '';
  const bytes = raw.get(key);
  if (request.method === 'DELETE') {
    raw.delete(key);
    response.writeHead(204).end();
  } else if (bytes === undefined) response.writeHead(404, { 'content-type': 'application/xml' }).end(NO_SUCH_KEY);
  else fetched.push(answerRange(bytes, request.headers.range, response));
};

const startServices = async (bucket: Bucket, jobs: MailJob[]) => {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (request.headers['x-amz-target'] !== 'AmazonSQS.SendMessage') return playS3(bucket, request, response);
    const { MessageBody } = JSON.parse(body);
    jobs.push(JSON.parse(MessageBody));
    const answer = { MessageId: 'm', MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') };
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, endpoint: `http://127.0.0.1:${address.port}` };
};

const status = (verdict: string) => ({ status: verdict });

/** SES's notice of a received mail, as SNS hands it to the queue. */
export const receivedNotice = (messageId: string, recipients: readonly string[], sender: string): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: `sns-${messageId}`,
    TopicArn: 'arn:aws:sns:eu-west-1:000000000000:mail',
    Message: JSON.stringify({
      notificationType: 'Received',
      mail: {
        timestamp: RECEIVED_AT,
        source: sender,
        messageId,
        destination: recipients,
        headersTruncated: true,
        headers: [],
        commonHeaders: {},
      },
      receipt: {
        timestamp: RECEIVED_AT,
        processingTimeMillis: 90,
        recipients,
        spamVerdict: status('PASS'),
        virusVerdict: status('PASS'),
        spfVerdict: status('FAIL'),
        dkimVerdict: status('PASS'),
        dmarcVerdict: status('GRAY'),
        action: { type: 'S3', topicArn: '', bucketName: 'raw', objectKeyPrefix: '', objectKey: messageId },
      },
    }),
  });

/** SES's event of a mail we sent. */
export const sentEvent = (eventType: string, tags: Readonly<Record<string, string>>, more: object = {}): string =>
  JSON.stringify({
    Type: 'Notification',
    Message: JSON.stringify({
      eventType,
      mail: {
        timestamp: RECEIVED_AT,
        messageId: 'ses-sent-1',
        tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
      },
      ...more,
    }),
  });

const recordOf = (body: string, deliveries: number): SQSEvent['Records'][number] => ({
  messageId: 'queue-message',
  receiptHandle: 'r',
  body,
  attributes: {
    ApproximateReceiveCount: String(deliveries),
    SentTimestamp: '0',
    SenderId: 's',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:mail',
  awsRegion: 'eu-west-1',
});

/** Makes an active member whose verified addresses are these, the first of record. */
export const addMember = (store: Store, memberId: string, addresses: readonly [string, ...string[]], door: string) =>
  createMember(store, {
    member: member(memberId, {
      email: addresses[0],
      addresses,
      name: 'Annika Fernholz',
      timeZone: 'Europe/Berlin',
      door,
      createdAt: RECEIVED_AT,
    }),
    status: 'active',
    nextDueAt: RECEIVED_AT,
    at: RECEIVED_AT,
  });

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export const openMailroom = async (resolver: Resolver = zoneResolver(zone)): Promise<Mailroom> => {
  const table = await startLocalTable({ clock: () => Date.parse(RECEIVED_AT) });
  const bucket: Bucket = { raw: new Map(), fetched: [] };
  const [jobs, logs] = [[] as MailJob[], [] as string[]];
  const { server, endpoint } = await startServices(bucket, jobs);
  const s3 = new S3Client({ endpoint, region: 'local', credentials, forcePathStyle: true });
  const sqs = new SQSClient({ endpoint, region: 'local', credentials });
  const write = (...said: readonly unknown[]) => void logs.push(JSON.stringify(said));
  const handler = createIngest({
    store: table.store,
    s3,
    bucket: 'raw',
    enqueue: async (job) => {
      await sqs.send(new SendMessageCommand({ QueueUrl: `${endpoint}/0/send`, MessageBody: JSON.stringify(job) }));
    },
    resolverFor: () => resolver,
    mailDomain: MAIL_DOMAIN,
    log: { info: write, warn: write },
  });
  const deliver = async (body: string, deliveries = 1): Promise<number> => {
    const response: SQSBatchResponse = await handler({ Records: [recordOf(body, deliveries)] });
    return response.batchItemFailures.length;
  };
  let received = 0;
  return {
    store: table.store,
    meter: meterOf(table.store),
    ...bucket,
    jobs,
    logs,
    deliver,
    receive: async (
      mail,
      { messageId, recipients = [DOOR], sender = 'bounces@mailer.example', deliveries = 1 } = {},
    ) => {
      received += 1;
      const id = messageId ?? `ses-${received}`;
      bucket.raw.set(id, mail);
      return deliver(receivedNotice(id, recipients, sender), deliveries);
    },
    stop: async () => {
      s3.destroy();
      sqs.destroy();
      await table.stop();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
