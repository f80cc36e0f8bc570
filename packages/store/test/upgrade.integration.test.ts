import { readFileSync } from 'node:fs';
import {
  type AttributeValue,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { InvitationKey } from '@guestlist/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  claimDigest,
  copyItems,
  digestByKey,
  doorOwner,
  exportMember,
  invitation,
  lastDigests,
  memberByEmail,
  memoryOf,
  openInvitations,
  recordSendEvent,
  remember,
  SCHEMAS,
  SchemaError,
  type Store,
  unreadableSince,
} from '../src/index.ts';
import { scanPages } from '../src/send.ts';
import { writeEveryKind } from './every-kind.ts';
import { anyItem } from './item-schemas.ts';
import { type LocalTable, startLocalTable } from './local-table.ts';

const NOW = Date.parse('2026-11-20T09:00:00.000Z');
const ID = 'fixture';
const DAY = '2026-11-20';
type Attributes = Record<string, AttributeValue>;

// Written by scripts/keep-fixture.ts.
const itemsOf = (release: string): readonly Attributes[] =>
  JSON.parse(readFileSync(new URL(`./fixtures/${release}.json`, import.meta.url), 'utf8')) as readonly Attributes[];

const tables: LocalTable[] = [];
const newTable = async (): Promise<Store> => {
  const table = await startLocalTable({ clock: () => NOW });
  tables.push(table);
  return table.store;
};
const tableOf = async (release: string): Promise<Store> => {
  const store = await newTable();
  for (const Item of itemsOf(release)) await store.client.send(new PutItemCommand({ TableName: store.table, Item }));
  return store;
};
const rawItem = async (store: Store, sk: string): Promise<Attributes | undefined> => {
  const Key = { pk: { S: `m#${ID}` }, sk: { S: sk } };
  return (await store.client.send(new GetItemCommand({ TableName: store.table, Key }))).Item;
};
const setVersion = async (store: Store, sk: string, v: number, kind: string): Promise<void> => {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: { pk: { S: `m#${ID}` }, sk: { S: sk } },
      UpdateExpression: 'SET v = :v, kind = :kind',
      ExpressionAttributeValues: { ':v': { N: String(v) }, ':kind': { S: kind } },
    }),
  );
};
const everyItem = async (store: Store) => {
  const all = [];
  for await (const items of scanPages(store, {})) all.push(...items);
  return all;
};

afterAll(() => Promise.all(tables.map(({ stop }) => stop())));

describe.each(['v0', 'v1'])('a table that release %s wrote', (release) => {
  let store: Store;
  beforeAll(async () => {
    store = await tableOf(release);
  });

  it('is read in the form of today, item by item', async () => {
    const items = await everyItem(store);
    expect(items).toHaveLength(itemsOf(release).length);
    for (const item of items) expect(anyItem.safeParse(item).error?.issues ?? [], `${item.sk}`).toEqual([]);
  });

  it('tells what it told then', async () => {
    const stored = await memberByEmail(store, `${ID}@example.org`);
    expect(stored).toMatchObject({ status: 'active', nextDueAt: '2026-11-23T06:00:00.000Z', member: { memberId: ID } });
    expect(await doorOwner(store, stored?.member.door ?? '')).toMatchObject({ memberId: ID });
    const first = await invitation(store, ID, 'i.7374000000000000001' as InvitationKey);
    expect(first).toMatchObject({ verdict: { score: 72 }, decision: { action: 'accept', newDevice: true } });
    expect(await openInvitations(store, ID)).toHaveLength(2);
    expect(await memoryOf(store, ID)).toMatchObject({
      known: [{ name: 'Ilse Brandt' }],
      examples: [{ action: 'accept' }],
    });
    expect(await unreadableSince(store, ID, '2026-11-01')).toHaveLength(1);
  });

  it('tells under which numbers its digest showed whom: a campaign is one line', async () => {
    const digest = await digestByKey(store, ID, DAY);
    expect(digest?.rows.map(({ number, campaign }) => [number, campaign])).toEqual([
      [1, null],
      [2, null],
      [3, 'c1'],
      [3, 'c1'],
      [4, null],
      [5, 'suspicious'],
    ]);
    expect((await lastDigests(store, ID, 1))[0]?.rows).toEqual(digest?.rows);
  });

  it('changes by being written, not by being read', async () => {
    const before = await rawItem(store, `digest#${DAY}`);
    expect(before).toEqual(itemsOf(release).find(({ sk }) => sk?.S === `digest#${DAY}`));
    await recordSendEvent(store, { memberId: ID, localDate: DAY, messageId: 'ses-2', at: '2026-11-20T09:01:00.000Z' });
    expect((await rawItem(store, `digest#${DAY}`))?.['v']).toEqual(before?.['v']);
    expect((await digestByKey(store, ID, DAY))?.rows[4]?.number).toBe(4);
    const example = {
      key: 'i.1' as InvitationKey,
      at: '2026-11-20T09:00:00.000Z',
      action: 'ignore',
      traits: [],
    } as const;
    await remember(store, { memberId: ID, examples: [example] });
    expect((await memoryOf(store, ID)).examples).toHaveLength(2);
  });

  it('is written in the form of today when it is copied, as after a restore', async () => {
    const to = await newTable();
    await copyItems(store, to, { overwrite: false });
    expect((await rawItem(to, `digest#${DAY}`))?.['v']).toEqual({ N: String(SCHEMAS.digest) });
    expect(await exportMember(to, ID)).toEqual(await exportMember(store, ID));
  });
});

describe('what a newer version wrote', () => {
  it.each([
    ['a form we do not know', SCHEMAS.digest + 1, 'digest', 'reads forms up to 2'],
    ['a kind we do not know', 1, 'constructor', 'reads no such kind'],
  ])('is refused with what to do, and nothing is lost: %s', async (_, v, kind, says) => {
    const store = await tableOf('v1');
    await setVersion(store, `digest#${DAY}`, v, kind);
    const before = await rawItem(store, `digest#${DAY}`);
    const reading = digestByKey(store, ID, DAY);
    await expect(reading).rejects.toThrow(SchemaError);
    await expect(reading).rejects.toThrow(says);
    await expect(reading).rejects.toThrow('A newer version wrote it: run that one. Nothing was changed.');
    const claim = {
      memberId: ID,
      localDate: DAY,
      at: '2026-11-21T09:00:00.000Z',
      leaseUntil: '2026-11-21T09:05:00.000Z',
    };
    await expect(claimDigest(store, { ...claim, rows: [] })).rejects.toThrow(SchemaError);
    expect(await rawItem(store, `digest#${DAY}`)).toEqual(before);
    expect(await memberByEmail(store, `${ID}@example.org`)).not.toBeNull();
  });
});

describe('the fixture of the next release', () => {
  it('can be made: today’s functions write every kind there is', async () => {
    const store = await newTable();
    await writeEveryKind(store);
    const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.table }));
    const kinds = new Set(Items.map((item) => item['kind']?.S));
    expect([...kinds].toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
    expect(Object.keys(SCHEMAS)).toEqual(expect.arrayContaining(itemsOf('v1').map((item) => item['kind']?.S)));
  });
});
