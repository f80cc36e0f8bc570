/// <reference path="./dynalite.d.ts" />
import { once } from 'node:events';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { createTableParams, type Store } from '../src/index.ts';

/** A table of our shape for a test, and what belongs to it. */
export interface LocalTable {
  readonly store: Store;
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

const LOCAL_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** A client for a database on this machine; throws for any other: a test must never reach a real table. */
export const localClient = (endpoint: string): DynamoDBClient => {
  if (!LOCAL_HOSTS.includes(new URL(endpoint).hostname))
    throw new Error('tests run against databases on this machine only');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
};

/** Creates the table and waits until it answers. */
export const createTable = async (store: Store): Promise<void> => {
  await store.client.send(new CreateTableCommand(createTableParams(store.table)));
  for (;;) {
    const { Table } = await store.client.send(new DescribeTableCommand({ TableName: store.table }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((done) => setTimeout(done, 5));
  }
};

export interface LocalTableOptions {
  readonly clock?: () => number;
  /** A folder to keep the database in; in memory when left out. */
  readonly path?: string;
}

const isCreated = async ({ client, table }: Store): Promise<boolean> =>
  ((await client.send(new ListTablesCommand({}))).TableNames ?? []).includes(table);

/** Starts dynalite on a free port of 127.0.0.1, with the table created. */
export const startLocalTable = async ({ path, ...options }: LocalTableOptions = {}): Promise<LocalTable> => {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(path === undefined ? {} : { path }),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite did not tell its port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const client = localClient(endpoint);
  const store: Store = { client, table: 'guestlist', ...options };
  if (!(await isCreated(store))) await createTable(store);
  return {
    store,
    endpoint,
    stop: async () => {
      client.destroy();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
