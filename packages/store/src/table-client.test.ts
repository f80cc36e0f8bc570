import { Readable } from 'node:stream';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { tableClient } from './table-client.ts';

const answers: object[] = [];
const nothing = (): void => {};
const info = (entry: unknown): void => {
  if (typeof entry === 'object' && entry !== null && 'output' in entry) answers.push(entry);
};

const config = {
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  logger: { debug: nothing, info, warn: nothing, error: nothing },
  requestHandler: {
    handle: async () => ({ response: { statusCode: 200, headers: {}, body: Readable.from([Buffer.from('{}')]) } }),
  },
};

test('copies no answer for a log', async () => {
  await tableClient(config).send(new ListTablesCommand({}));
  expect(answers).toHaveLength(0);
});

test('as the SDK’s own client does', async () => {
  await new DynamoDBClient(config).send(new ListTablesCommand({}));
  expect(answers).toHaveLength(1);
});
