import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DUE_PARTITIONS } from '@guestlist/store';
import type { LoopbackCloud } from '../../test/loopback-cloud.ts';
import { askTable } from '../../test/loopback-services.ts';
import { asMember } from './copies.ts';
import type { Items } from './days.ts';
import { fillFile } from './fill-file.ts';
import type { World } from './pass.ts';

/** DynamoDB's limit on one BatchWriteItem. */
const AT_ONCE = 25;
const CONNECTIONS = 4;

const writeBatch = async ({ table }: LoopbackCloud, items: Items): Promise<void> => {
  const puts = items.map((Item) => ({ PutRequest: { Item } }));
  const input = { RequestItems: { [table.store.table]: puts } };
  const { status, body = '' } = await askTable(table.endpoint, 'DynamoDB_20120810.BatchWriteItem', input);
  const { UnprocessedItems = {} }: { UnprocessedItems?: object } = JSON.parse(body.toString());
  if (status !== 200 || Object.keys(UnprocessedItems).length > 0) throw new Error(`not written: ${body.toString()}`);
};

function* inBatches(items: Iterable<Items[number]>): Generator<Items> {
  let batch: Items[number][] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Puts items into the table as they are, by BatchWriteItem over a few connections. */
export const putItems = async (cloud: LoopbackCloud, items: Iterable<Items[number]>): Promise<void> => {
  const batches = inBatches(items);
  // Each takes the next batch from the one source.
  const writer = async (): Promise<void> => {
    for (const batch of batches) await writeBatch(cloud, batch);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, writer));
};

const countItems = async ({ table: { store } }: LoopbackCloud): Promise<number> =>
  (await store.client.send(new DescribeTableCommand({ TableName: store.table }))).Table?.ItemCount ?? 0;

/** Whole members, one after the other, until there are so many items; each is found where another of their kind is. */
function* membersLike({ items, memberId }: Model, name: string, count: number): Generator<Items[number]> {
  for (let n = 0, put = 0; put < count; n += 1)
    for (const item of asMember(items, memberId, `${name}-${n}`)) {
      if (put === count) return;
      put += 1;
      yield item['duePk'] === undefined ? item : { ...item, duePk: { S: `due#${n % DUE_PARTITIONS}` } };
    }
}

/** A member, and all items of theirs. */
export interface Model {
  readonly items: Items;
  readonly memberId: string;
}

/**
 * Fills the table with copies of a whole member until it holds so many items: by BatchWriteItem, or where the database
 * is a file by writing into that, which takes a tenth of the time.
 *
 * @returns how many it holds, and the seconds it took
 */
export const fillTable = async (
  { cloud, file }: World,
  model: Model,
  size: number,
): Promise<{ readonly items: number; readonly seconds: number }> => {
  const began = performance.now();
  // Counting takes DynamoDB Local longer than filling does: once, before.
  const before = await countItems(cloud);
  const missing = Math.max(0, size - before);
  const name = `of-${size}`;
  if (file === null) await putItems(cloud, membersLike(model, name, missing));
  else fillFile({ file, table: cloud.table.store.table }, model.memberId, name, missing);
  return { items: before + missing, seconds: Math.round((performance.now() - began) / 1000) };
};
