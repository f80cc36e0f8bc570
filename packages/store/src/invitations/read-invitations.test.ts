import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Decision, InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { decision, facts, mail } from '../../test/builders.ts';
import { type ItemKey, invitationItemKey } from '../keys.ts';
import type { Item } from '../send.ts';
import type { Store } from '../store.ts';
import { newInvitationItem } from './invitation-item.ts';
import { decisionsSince, invitation, invitationsByKey, openInvitations } from './read-invitations.ts';

const AT = '2026-11-20T10:00:00.000Z';
const keyOf = (id: string) => `i.${id}` as InvitationKey;
const item = (id: string, ...history: readonly Decision[]): Item => ({
  ...newInvitationItem(mail('m', facts({ invitationId: id }), { receivedAt: AT }), keyOf(id)),
  history,
});
const signpost = (id: string, to: string): Item => ({
  ...invitationItemKey('m', keyOf(id)),
  kind: 'moved',
  v: 1,
  movedTo: keyOf(to),
});

/** A table whose indexes lag behind its items: they name all of them, and what no longer is one. */
const lagging = (items: readonly Item[]) => {
  const consistent: unknown[] = [];
  const named = [...items.map(({ pk, sk }) => ({ pk, sk })), { pk: 'm#m', sk: 'member' }];
  const find = (key: ItemKey) =>
    items.filter(({ sk }) => sk === key.sk).map((one) => marshall(one, { removeUndefinedValues: true }));
  const client = {
    send: async (command: { readonly input: object }) => {
      const input = command.input as {
        readonly Key?: { readonly sk: { readonly S: string } };
        readonly RequestItems?: {
          readonly t: {
            readonly Keys: readonly { readonly sk: { readonly S: string } }[];
            readonly ConsistentRead: boolean;
          };
        };
      };
      if (input.Key !== undefined) return { Item: find({ pk: '', sk: input.Key.sk.S })[0] };
      if (input.RequestItems === undefined) return { Items: named.map((one) => marshall(one)) };
      consistent.push(input.RequestItems.t.ConsistentRead);
      return { Responses: { t: input.RequestItems.t.Keys.flatMap(({ sk }) => find({ pk: '', sk: sk.S })) } };
    },
  };
  const store: Store = { client: client as unknown as DynamoDBClient, table: 't', clock: () => Date.parse(AT) };
  return { store, consistent };
};

const keys = (found: readonly { readonly key: InvitationKey }[]) => found.map(({ key }) => key);

describe('an index that lags behind', () => {
  it('names open invitations that are decided by now, and copies that went', async () => {
    const { store, consistent } = lagging([
      item('1', decision('accept', AT)),
      item('2'),
      item('3', decision('later', AT)),
      signpost('4', '2'),
    ]);
    expect(keys(await openInvitations(store, 'm'))).toEqual([keyOf('2'), keyOf('3')]);
    expect(consistent).toEqual([true]);
  });

  it('names decided ones whose decision holds no more, or was made before', async () => {
    const undone = { ...decision('accept', '2026-11-20T12:00:00.000Z'), undoneAt: '2026-11-20T13:00:00.000Z' };
    const { store, consistent } = lagging([
      item('1', undone),
      item('2', decision('accept', AT)),
      item('3', decision('ignore', '2026-11-20T10:00:00.001Z')),
    ]);
    expect(keys(await decisionsSince(store, 'm', AT))).toEqual([keyOf('3')]);
    expect(consistent).toEqual([false]);
  });
});

describe('an invitation', () => {
  it('is found under the key of a copy that was folded into it, one step on and no more', async () => {
    const { store } = lagging([item('1'), signpost('2', '1'), signpost('3', '2'), signpost('4', '9')]);
    expect((await invitation(store, 'm', keyOf('2')))?.key).toBe(keyOf('1'));
    for (const id of ['3', '4', '9']) expect(await invitation(store, 'm', keyOf(id))).toBeNull();
  });

  it('is one of those asked for by key, surely or as of a moment ago', async () => {
    const { store, consistent } = lagging([item('1'), signpost('2', '1')]);
    expect(keys(await invitationsByKey(store, 'm', [keyOf('2'), keyOf('1')]))).toEqual([keyOf('1')]);
    await invitationsByKey(store, 'm', [keyOf('1')], { consistent: false });
    expect(consistent).toEqual([true, false]);
  });
});
