import { startDynamodbLocal } from '@guestlist/store/test-dynamodb-local';
import type { LocalTable } from '@guestlist/store/test-table';
import type { DynamoDBRecord } from 'aws-lambda';
import type { TestAssembly } from './assembly.ts';
import { askTable } from './loopback-services.ts';

/** DynamoDB Local's table with its stream on, as the template switches it on. */
export const startStreamedTable = async (): Promise<LocalTable> => {
  const table = await startDynamodbLocal();
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' };
  const input = { TableName: table.store.table, StreamSpecification };
  await askTable(table.endpoint, 'DynamoDB_20120810.UpdateTable', input);
  return table;
};

const ask = async <T>(endpoint: string, call: string, input: unknown): Promise<T> => {
  const { status, body = '' } = await askTable(endpoint, `DynamoDBStreams_20120810.${call}`, input);
  if (status !== 200) throw new Error(`${call}: ${body.toString()}`);
  // The answer of the call that was made.
  return JSON.parse(body.toString()) as T;
};

/** Every record of the table's stream so far, oldest first, as Lambda hands them over. */
export const streamRecords = async ({ endpoint, store }: LocalTable): Promise<readonly DynamoDBRecord[]> => {
  const { Streams } = await ask<{ Streams: { StreamArn: string }[] }>(endpoint, 'ListStreams', {
    TableName: store.table,
  });
  const StreamArn = Streams[0]?.StreamArn ?? '';
  const { StreamDescription } = await ask<{ StreamDescription: { Shards: { ShardId: string }[] } }>(
    endpoint,
    'DescribeStream',
    { StreamArn },
  );
  const found: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription.Shards) {
    const asked = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
    let { ShardIterator } = await ask<{ ShardIterator?: string }>(endpoint, 'GetShardIterator', asked);
    while (ShardIterator !== undefined) {
      const page: { Records: DynamoDBRecord[]; NextShardIterator?: string } = await ask(endpoint, 'GetRecords', {
        ShardIterator,
      });
      if (page.Records.length === 0) break;
      found.push(...page.Records.map((record) => ({ ...record, eventSourceARN: StreamArn })));
      ShardIterator = page.NextShardIterator;
    }
  }
  return found;
};

type Pattern = { readonly [field: string]: Pattern | readonly (string | { readonly exists: boolean })[] };

/** Whether a record passes a filter of Lambda's: each field one of its values, there, or not there. */
export const passes = (pattern: Pattern, record: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    const value =
      typeof record === 'object' && record !== null
        ? Object.entries(record).find(([name]) => name === field)?.[1]
        : undefined;
    if (!Array.isArray(wanted)) return passes(wanted as Pattern, value);
    return wanted.some((one) => (typeof one === 'object' ? one.exists === (value !== undefined) : one === value));
  });

/** The filter between the table's stream and score, as the template has it. */
export const filterOf = (assembly: TestAssembly): Pattern => {
  const [mapping] = Object.values(assembly.template('Judging').findResources('AWS::Lambda::EventSourceMapping'));
  // The form in which CDK writes it.
  const properties = mapping?.['Properties'] as { FilterCriteria: { Filters: { Pattern: string }[] } } | undefined;
  return JSON.parse(properties?.FilterCriteria.Filters[0]?.Pattern ?? '{"none":[]}');
};
