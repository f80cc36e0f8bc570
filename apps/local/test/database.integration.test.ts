import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DeleteTableCommand,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  ResourceNotFoundException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { TABLE_KEYS } from '@guestlist/store';
import { ClassicLevel } from 'classic-level';
import { afterEach, expect, it, vi } from 'vitest';
import { awsClients } from '../src/aws-clients.ts';
import { LOCAL_TABLE } from '../src/data-folder-names.ts';
import { startDatabase } from '../src/database.ts';
import { ensureTable } from '../src/table.ts';
import { temporaryFolder } from './running.ts';

const { hash, range } = TABLE_KEYS;
const table = { TableName: LOCAL_TABLE };
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The table in a folder of its own, with forty items in one partition. */
const filled = async () => {
  const folder = await temporaryFolder();
  const database = await startDatabase(folder.path);
  const client = new DynamoDBClient({ region: 'local', credentials, endpoint: database.endpoint });
  await ensureTable(client, LOCAL_TABLE);
  for (let n = 0; n < 40; n += 1) {
    const Item = { [hash]: { S: 'p' }, [range]: { S: String(n).padStart(3, '0') } };
    await client.send(new PutItemCommand({ ...table, Item }));
  }
  const close = async (): Promise<void> => {
    client.destroy();
    await database.close();
    await folder.remove();
  };
  return { client, close };
};

const ofPartition = (p: string, Limit?: number) =>
  new QueryCommand({
    ...table,
    KeyConditionExpression: `${hash} = :p`,
    ExpressionAttributeValues: { ':p': { S: p } },
    ...(Limit === undefined ? {} : { Limit }),
  });

afterEach(() => vi.restoreAllMocks());

// An iterator that is left open holds a snapshot of the files in memory: a query would cost its memory for ever.
it('closes the iterator of every query and scan, read to its end, to its limit, or empty', async () => {
  const { client, close } = await filled();
  const opened = vi.spyOn(ClassicLevel.prototype, 'attachResource');
  const closed = vi.spyOn(ClassicLevel.prototype, 'detachResource');
  const counts = [];
  for (const command of [ofPartition('p'), ofPartition('p', 3), ofPartition('none'), ofPartition('p', 40)])
    counts.push((await client.send(command)).Count);
  counts.push((await client.send(new ScanCommand(table))).Count);
  expect(counts).toEqual([40, 3, 0, 40, 40]);
  expect(opened.mock.calls.length).toBeGreaterThan(0);
  await expect.poll(() => closed.mock.calls.length).toBe(opened.mock.calls.length);
  await close();
});

it('answers a write when it is on the disk', async () => {
  const written = vi.spyOn(ClassicLevel.prototype, 'put');
  const deleted = vi.spyOn(ClassicLevel.prototype, 'del');
  const { client, close } = await filled();
  const items = written.mock.calls.filter(([key]) => String(key).startsWith('item-'));
  expect(items.length).toBe(40);
  for (const [, , options] of items) expect(options).toEqual({ sync: true });
  await client.send(new DeleteItemCommand({ ...table, Key: { [hash]: { S: 'p' }, [range]: { S: '007' } } }));
  expect(deleted.mock.calls.map(([, options]) => options)).toEqual([{ sync: true }]);
  await close();
});

it('answers this process without a socket as it does others over one, and refuses when it is closed', async () => {
  const folder = await temporaryFolder();
  const database = await startDatabase(folder.path);
  const inside = awsClients(database, 'http://127.0.0.1:1').dynamodb;
  const outside = new DynamoDBClient({ region: 'local', credentials, endpoint: database.endpoint });
  await ensureTable(inside, LOCAL_TABLE);
  const Item = { [hash]: { S: 'p' }, [range]: { S: 'Zoë' } };
  await inside.send(new PutItemCommand({ ...table, Item }));
  expect((await outside.send(ofPartition('p'))).Items).toEqual([Item]);
  expect((await inside.send(ofPartition('p'))).Items).toEqual([Item]);
  const again = new PutItemCommand({ ...table, Item, ConditionExpression: `attribute_not_exists(${hash})` });
  await expect(inside.send(again)).rejects.toThrow(ConditionalCheckFailedException);
  outside.destroy();
  await database.close();
  await expect(inside.send(ofPartition('p'))).rejects.toThrow('the database is closed');
  await folder.remove();
});

it('reads what a table is once for all requests for items, and anew when that has changed', async () => {
  const read = vi.spyOn(ClassicLevel.prototype, 'get');
  const { client, close } = await filled();
  const ofTables = read.mock.calls.filter(([key]) => String(key).startsWith('table~'));
  expect(ofTables.length).toBeLessThan(10);
  await client.send(new DeleteTableCommand(table));
  await expect(client.send(ofPartition('p'))).rejects.toThrow(ResourceNotFoundException);
  await expect
    .poll(() => ensureTable(client, LOCAL_TABLE).then(() => client.send(ofPartition('p'))))
    .toHaveProperty('Count', 0);
  await close();
});
