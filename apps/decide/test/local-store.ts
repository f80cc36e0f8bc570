/// <reference path="./dynalite.d.ts" />
import { once } from 'node:events';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Store } from '@guestlist/store';
import { createTableParams } from '@guestlist/store';
import dynalite from 'dynalite';

/** A database in memory on a free port of this machine, with our table in it. */
export const startStore = async (): Promise<{ readonly store: Store; readonly stop: () => Promise<void> }> => {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite did not tell its port');
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const store: Store = { client, table: 'guestlist' };
  await client.send(new CreateTableCommand(createTableParams(store.table)));
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: store.table }));
    if (Table?.TableStatus === 'ACTIVE') break;
  }
  const stop = async (): Promise<void> => {
    client.destroy();
    server.closeAllConnections();
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return { store, stop };
};
