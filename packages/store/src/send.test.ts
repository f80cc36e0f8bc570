import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { present } from './expression.ts';
import {
  deleteItem,
  getItem,
  getItems,
  isLive,
  putItem,
  queryAll,
  scanPages,
  updatedItem,
  updateItem,
  writeItems,
} from './send.ts';
import type { Store } from './store.ts';

const NOW = Date.parse('2026-11-20T20:00:00.000Z');
const key = (n: number) => ({ pk: 'm#1', sk: `note#${n}` });
const keys = (count: number) => Array.from({ length: count }, (_, n) => key(n));

/** A store whose database answers what a test says; what it was asked is kept. */
const answering = (answer: (asked: unknown, n: number) => object) => {
  const asked: unknown[] = [];
  const client = {
    send: async ({ input }: { readonly input: unknown }) => {
      asked.push(input);
      return answer(input, asked.length);
    },
  };
  const store: Store = { client: client as unknown as DynamoDBClient, table: 't', clock: () => NOW };
  return { asked, store };
};

const keysOf = (input: unknown): Record<string, AttributeValue>[] =>
  (input as { RequestItems: { t: { Keys: Record<string, AttributeValue>[] } } }).RequestItems.t.Keys;
const writesOf = (input: unknown): unknown[] => (input as { RequestItems: { t: unknown[] } }).RequestItems.t;
const failing = (name: string) =>
  answering(() => {
    throw Object.assign(new Error(name), { name });
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading many items', () => {
  it('asks for a hundred at once, and for each key once', async () => {
    const { asked, store } = answering((input) => ({ Responses: { t: keysOf(input) } }));
    expect(await getItems(store, [...keys(150), ...keys(10)])).toHaveLength(150);
    expect(asked.map((input) => keysOf(input).length)).toEqual([100, 50]);
    expect(await getItems(store, [])).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('asks again for what was left undone, a little later each time', async () => {
    const { asked, store } = answering((input, n) => {
      const [first, ...rest] = keysOf(input);
      return { Responses: { t: [first] }, ...(n < 3 ? { UnprocessedKeys: { t: { Keys: rest } } } : {}) };
    });
    const begun = Date.now();
    const reading = getItems(store, keys(3));
    await vi.runAllTimersAsync();
    expect((await reading).map(({ sk }) => sk)).toEqual(['note#0', 'note#1', 'note#2']);
    expect(asked.map((input) => keysOf(input).length)).toEqual([3, 2, 1]);
    expect(Date.now() - begun).toBe(50 + 100);
  });

  it('is through when nothing is left undone, however that is told', async () => {
    for (const UnprocessedKeys of [{}, { t: { Keys: [] } }]) {
      const { asked, store } = answering((input) => ({ Responses: { t: keysOf(input) }, UnprocessedKeys }));
      expect(await getItems(store, keys(100))).toHaveLength(100);
      expect(asked).toHaveLength(1);
    }
  });

  it('leaves out what has expired, and says how sure it wants to be', async () => {
    const { asked, store } = answering(() => ({
      Responses: {
        t: [marshall({ ...key(1), expiresAt: NOW / 1000 }), marshall({ ...key(2), expiresAt: NOW / 1000 + 1 })],
      },
    }));
    expect((await getItems(store, keys(1))).map(({ sk }) => sk)).toEqual(['note#2']);
    await getItems(store, keys(1), { consistent: false });
    expect(asked).toMatchObject([
      { RequestItems: { t: { ConsistentRead: true } } },
      { RequestItems: { t: { ConsistentRead: false } } },
    ]);
  });

  it('is an error after eight times', async () => {
    const { asked, store } = answering((input) => ({ UnprocessedKeys: { t: { Keys: keysOf(input) } } }));
    const reading = expect(getItems(store, keys(1))).rejects.toThrow('a batch read unfinished');
    await vi.runAllTimersAsync();
    await reading;
    expect(asked).toHaveLength(8);
  });
});

describe('writing many items', () => {
  it('sends twenty-five at once, and again what was left undone', async () => {
    const { asked, store } = answering((input, n) =>
      n === 1 ? { UnprocessedItems: { t: writesOf(input).slice(0, 2) } } : {},
    );
    const writing = writeItems(store, [
      { put: { ...key(0), a: undefined, b: 1 } },
      ...keys(29).map((remove) => ({ remove })),
    ]);
    await vi.runAllTimersAsync();
    await writing;
    expect(asked.map((input) => writesOf(input).length)).toEqual([25, 2, 5]);
    expect(writesOf(asked[1])).toEqual([
      { PutRequest: { Item: marshall({ ...key(0), b: 1 }) } },
      { DeleteRequest: { Key: marshall(key(0)) } },
    ]);
  });

  it('is an error after eight times', async () => {
    const { asked, store } = answering((input) => ({ UnprocessedItems: { t: writesOf(input) } }));
    const writing = expect(writeItems(store, [{ remove: key(1) }])).rejects.toThrow('a batch write unfinished');
    await vi.runAllTimersAsync();
    await writing;
    expect(asked).toHaveLength(8);
  });
});

it('writes twenty-five items by one request, and is through when nothing is left undone', async () => {
  const { asked, store } = answering(() => ({ UnprocessedItems: { t: [] } }));
  await writeItems(
    store,
    keys(25).map((remove) => ({ remove })),
  );
  expect(asked).toHaveLength(1);
});

describe('one item', () => {
  it('is what the database answers', async () => {
    expect(await getItem(answering(() => ({ Item: marshall(key(1)) })).store, key(1))).toMatchObject(key(1));
  });

  it('is written and taken away, with a condition where there is one', async () => {
    const { asked, store } = answering(() => ({ Attributes: marshall({ ...key(1), a: 1 }) }));
    const name = { ExpressionAttributeNames: { '#n0': 'pk' } };
    const there = { ConditionExpression: 'attribute_exists(#n0)', ...name };
    expect(await putItem(store, key(1))).toBe(true);
    expect(await putItem(store, key(1), present('pk'))).toBe(true);
    expect(await deleteItem(store, key(1))).toBe(true);
    expect(await deleteItem(store, key(1), present('pk'))).toBe(true);
    expect(await updateItem(store, key(1), { remove: ['pk'] }, present('pk'))).toBe(true);
    expect(await updatedItem(store, key(1), { remove: ['pk'] })).toMatchObject({ a: 1 });
    const [item, at] = [
      { TableName: 't', Item: marshall(key(1)) },
      { TableName: 't', Key: marshall(key(1)) },
    ];
    const removed = { ...at, UpdateExpression: 'REMOVE #n0', ...name };
    expect(asked).toEqual([
      item,
      { ...item, ...there },
      at,
      { ...at, ...there },
      { ...removed, ...there },
      { ...removed, ReturnValues: 'ALL_NEW' },
    ]);
  });

  it('is not there when there is none, or when it has expired', async () => {
    expect(await getItem(answering(() => ({})).store, key(1))).toBeNull();
    const { asked, store } = answering(() => ({ Item: marshall({ ...key(1), expiresAt: 5 }) }));
    expect(await getItem(store, key(1))).toBeNull();
    expect(asked).toEqual([{ TableName: 't', Key: marshall(key(1)), ConsistentRead: true }]);
    expect(isLive(store, {})).toBe(true);
  });

  it('says that a condition did not hold, and throws whatever else went wrong', async () => {
    const refused = failing('ConditionalCheckFailedException').store;
    expect(await putItem(refused, key(1))).toBe(false);
    expect(await deleteItem(refused, key(1))).toBe(false);
    expect(await updatedItem(refused, key(1), { set: { a: 1 } })).toBeNull();
    const throttled = failing('ThrottlingException').store;
    await expect(putItem(throttled, key(1))).rejects.toThrow('Throttling');
    await expect(updatedItem(throttled, key(1), { set: { a: 1 } })).rejects.toThrow('Throttling');
    const odd = answering(() => {
      throw { name: 'ConditionalCheckFailedException' };
    }).store;
    await expect(putItem(odd, key(1))).rejects.toEqual({ name: 'ConditionalCheckFailedException' });
    expect(await updatedItem(answering(() => ({})).store, key(1), { set: { a: 1 } })).toBeNull();
  });
});

describe('pages', () => {
  const page = (n: number) => ({
    Items: [marshall(key(n)), marshall({ ...key(n), expiresAt: 5 })],
    ...(n < 3 ? { LastEvaluatedKey: marshall(key(n)) } : {}),
  });

  it('of a query are followed to the end, what has expired left out', async () => {
    const { asked, store } = answering((_, n) => page(n));
    expect((await queryAll(store, { TableName: 't' })).map(({ sk }) => sk)).toEqual(['note#1', 'note#2', 'note#3']);
    expect(asked).toEqual([
      { TableName: 't' },
      { TableName: 't', ExclusiveStartKey: marshall(key(1)) },
      { TableName: 't', ExclusiveStartKey: marshall(key(2)) },
    ]);
    expect(await queryAll(answering(() => ({})).store, { TableName: 't' })).toEqual([]);
  });

  it('of the whole table come with what has expired', async () => {
    const { asked, store } = answering((_, n) => page(n));
    const lengths: number[] = [];
    for await (const items of scanPages(store, { Limit: 2 })) lengths.push(items.length);
    expect(lengths).toEqual([2, 2, 2]);
    expect(asked[0]).toEqual({ TableName: 't', Limit: 2 });
    expect(asked[2]).toEqual({ TableName: 't', Limit: 2, ExclusiveStartKey: marshall(key(2)) });
    for await (const items of scanPages(answering(() => ({})).store, {})) expect(items).toEqual([]);
  });
});
