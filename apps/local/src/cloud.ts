import { join } from 'node:path';
import type { Store } from '@guestlist/store';
import { type AwsClients, awsClients } from './aws-clients.ts';
import type { LocalConfig } from './config.ts';
import { DATABASE_ADDRESS, DATABASE_FOLDER, LOCAL_TABLE } from './data-folder-names.ts';
import { startDatabase } from './database.ts';
import { type DiskQueue, openDiskQueue } from './disk-queue.ts';
import { writeDurably } from './durable-file.ts';
import { listenEndpoints } from './endpoints/listen.ts';
import { s3Endpoint } from './endpoints/s3.ts';
import { sesEndpoint } from './endpoints/ses.ts';
import { sqsEndpoint } from './endpoints/sqs.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { openRawMails, type RawMails } from './raw-mails.ts';
import { checkSchemas, noteSchemas } from './schema-guard.ts';
import { acceptMail } from './sending.ts';
import { ensureTable } from './table.ts';

/** What AWS is to the functions, on this machine's disk and loopback interface. */
export interface Cloud {
  readonly clients: AwsClients;
  readonly store: Store;
  /** Receipts of mail and events of sent mail: ingest's queue. */
  readonly mailQueue: DiskQueue;
  readonly sendQueue: DiskQueue;
  readonly sendQueueUrl: string;
  /** null without RELAY. */
  readonly relayQueue: DiskQueue | null;
  readonly outbox: Outbox;
  readonly rawMails: RawMails;
  /** Digests accepted for sending since the start. */
  readonly digests: () => number;
  /** Deletes what lies of a member outside of the table: mails sent to them, and raw mails that name them. */
  readonly forget: (names: readonly string[]) => Promise<void>;
  /** Ends an erasure: what was deleted from the table leaves the disk too, at the next stop or start. */
  readonly markErased: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database, the bucket, the queues and the mail endpoint of a data folder.
 *
 * @throws ConfigError for a folder that a newer version wrote
 */
export const openCloud = async ({ dataDir, mailDomain, relay }: LocalConfig): Promise<Cloud> => {
  const queues = join(dataDir, 'queues');
  await checkSchemas(dataDir);
  await noteSchemas(dataDir);
  const rawMails = await openRawMails(dataDir, { removeHalfWritten: true });
  const outbox = await openOutbox(join(dataDir, 'outbox'));
  const mailQueue = await openDiskQueue(queues, 'mail', outbox.has);
  const sendQueue = await openDiskQueue(queues, 'send');
  const relayQueue = relay === null ? null : await openDiskQueue(queues, 'relay', outbox.has);
  const accept = acceptMail({ outbox, events: mailQueue, relay: relayQueue, mailDomain });
  let digests = 0;
  const endpoints = await listenEndpoints({
    s3: s3Endpoint(rawMails),
    sqs: sqsEndpoint([sendQueue]),
    ses: sesEndpoint(async (mail) => {
      const messageId = await accept(mail);
      if (mail.tags['localDate'] !== undefined) digests += 1;
      return messageId;
    }),
  });
  const database = await startDatabase(join(dataDir, DATABASE_FOLDER));
  await writeDurably(join(dataDir, DATABASE_ADDRESS), database.endpoint);
  const clients = awsClients(database, endpoints.url);
  await ensureTable(clients.dynamodb, LOCAL_TABLE);
  return {
    clients,
    store: { client: clients.dynamodb, table: LOCAL_TABLE },
    mailQueue,
    sendQueue,
    sendQueueUrl: `${endpoints.url}/sqs/000000000000/send`,
    relayQueue,
    outbox,
    rawMails,
    digests: () => digests,
    forget: async (names) => {
      await outbox.forget(names);
      await rawMails.forget(names);
    },
    markErased: database.markErased,
    close: async () => {
      for (const client of Object.values(clients)) client.destroy();
      await endpoints.close();
      await database.close();
    },
  };
};
