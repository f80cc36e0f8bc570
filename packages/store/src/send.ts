import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
  type ScanCommandOutput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Change, type Condition, conditionParams, keyAttributes, plain, updateParams } from './expression.ts';
import type { ItemKey } from './keys.ts';
import { nowSeconds, type Store } from './store.ts';
import { upgraded } from './upgrade.ts';

/** An item as it lies in the table. */
export type Item = Readonly<Record<string, unknown>> & ItemKey;

/** DynamoDB's limits on one request. */
const READ_AT_ONCE = 100;
const WRITE_AT_ONCE = 25;
/** How often what a batch left undone is asked for again before it is an error. */
const BATCH_ATTEMPTS = 8;

/** An item as read, in the newest form of its kind. */
export const fromAttributes = (attributes: Record<string, AttributeValue>): Item =>
  // pk and sk are in every item we ever wrote.
  upgraded(unmarshall(attributes) as Item);

const pause = (attempt: number): Promise<void> =>
  attempt === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, 25 * 2 ** attempt));

/** TTL deletes late: what has expired is not there. */
export const isLive = (store: Store, item: Readonly<Record<string, unknown>>): boolean =>
  typeof item['expiresAt'] !== 'number' || item['expiresAt'] > nowSeconds(store);

export const isConditionFailure = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** Runs a conditional write; false when its condition did not hold. */
const whether = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
};

/** One item, strongly consistent; null when it is not there or has expired. */
export const getItem = async (store: Store, key: ItemKey): Promise<Item | null> => {
  const { Item: found } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: keyAttributes(key), ConsistentRead: true }),
  );
  if (found === undefined) return null;
  const item = fromAttributes(found);
  return isLive(store, item) ? item : null;
};

/**
 * Many items in no particular order; what is not there or has expired is left out. Strongly consistent, or else for half
 * the price as of a moment ago.
 */
export const getItems = async (
  store: Store,
  keys: readonly ItemKey[],
  { consistent = true }: { readonly consistent?: boolean } = {},
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  // A request that names a key twice is refused.
  const once = [...new Map(keys.map((key) => [JSON.stringify([key.pk, key.sk]), key])).values()];
  for (let start = 0; start < once.length; start += READ_AT_ONCE) {
    let asked: Record<string, AttributeValue>[] | undefined = once
      .slice(start, start + READ_AT_ONCE)
      .map(keyAttributes);
    for (let attempt = 0; asked !== undefined && asked.length > 0; attempt += 1) {
      if (attempt === BATCH_ATTEMPTS) throw new Error('DynamoDB left a batch read unfinished');
      await pause(attempt);
      const answer: BatchGetItemCommandOutput = await store.client.send(
        new BatchGetItemCommand({ RequestItems: { [store.table]: { Keys: asked, ConsistentRead: consistent } } }),
      );
      found.push(...(answer.Responses?.[store.table] ?? []).map(fromAttributes));
      asked = answer.UnprocessedKeys?.[store.table]?.Keys;
    }
  }
  return found.filter((item) => isLive(store, item));
};

type BatchWrite = { readonly put: Item } | { readonly remove: ItemKey };

const asRequest = (write: BatchWrite) =>
  'put' in write ? { PutRequest: { Item: plain(write.put) } } : { DeleteRequest: { Key: keyAttributes(write.remove) } };

/** Unconditional writes of different items. */
export const writeItems = async (store: Store, writes: readonly BatchWrite[]): Promise<void> => {
  for (let start = 0; start < writes.length; start += WRITE_AT_ONCE) {
    let asked: ReturnType<typeof asRequest>[] | undefined = writes.slice(start, start + WRITE_AT_ONCE).map(asRequest);
    for (let attempt = 0; asked !== undefined && asked.length > 0; attempt += 1) {
      if (attempt === BATCH_ATTEMPTS) throw new Error('DynamoDB left a batch write unfinished');
      await pause(attempt);
      const { UnprocessedItems } = await store.client.send(
        new BatchWriteItemCommand({ RequestItems: { [store.table]: asked } }),
      );
      // What comes back is what was sent.
      asked = UnprocessedItems?.[store.table] as typeof asked;
    }
  }
};

/** Writes a whole item; false when the condition did not hold. */
export const putItem = (store: Store, item: Item, condition?: Condition): Promise<boolean> =>
  whether(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: plain(item),
        ...(condition === undefined ? {} : conditionParams(condition)),
      }),
    ),
  );

export const deleteItem = (store: Store, key: ItemKey, condition?: Condition): Promise<boolean> =>
  whether(
    store.client.send(
      new DeleteItemCommand({
        TableName: store.table,
        Key: keyAttributes(key),
        ...(condition === undefined ? {} : conditionParams(condition)),
      }),
    ),
  );

/** Changes one item; false when the condition did not hold. */
export const updateItem = (store: Store, key: ItemKey, change: Change, condition?: Condition): Promise<boolean> =>
  whether(store.client.send(new UpdateItemCommand(updateParams(store.table, key, change, condition))));

/** Changes one item and returns the whole of it; null when the condition did not hold. */
export const updatedItem = async (
  store: Store,
  key: ItemKey,
  change: Change,
  condition?: Condition,
): Promise<Item | null> => {
  try {
    const { Attributes } = await store.client.send(
      new UpdateItemCommand(updateParams(store.table, key, change, condition, 'ALL_NEW')),
    );
    return Attributes === undefined ? null : fromAttributes(Attributes);
  } catch (error) {
    if (isConditionFailure(error)) return null;
    throw error;
  }
};

export interface FoundPage {
  readonly items: readonly Item[];
  readonly next: Record<string, AttributeValue> | null;
}

/** One page of a query; expired items are left out (indexes do not carry the expiry: their reader looks the item up). */
export const queryPage = async (store: Store, params: QueryCommandInput): Promise<FoundPage> => {
  const { Items, LastEvaluatedKey } = await store.client.send(new QueryCommand(params));
  const items = (Items ?? []).map(fromAttributes).filter((item) => isLive(store, item));
  return { items, next: LastEvaluatedKey ?? null };
};

export const queryAll = async (store: Store, params: QueryCommandInput): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let from: Record<string, AttributeValue> | null = null;
  do {
    const page: FoundPage = await queryPage(store, from === null ? params : { ...params, ExclusiveStartKey: from });
    found.push(...page.items);
    from = page.next;
  } while (from !== null);
  return found;
};

/** The whole table, page by page, expired items too. For operators only. */
export async function* scanPages(store: Store, params: Omit<ScanCommandInput, 'TableName'>) {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page: ScanCommandOutput = await store.client.send(
      new ScanCommand({
        TableName: store.table,
        ...params,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    yield (page.Items ?? []).map(fromAttributes);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
