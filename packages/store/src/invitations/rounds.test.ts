import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { InvitationKey } from '@guestlist/model';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { decision, facts, mail } from '../../test/builders.ts';
import { invitationItemKey } from '../keys.ts';
import type { Store } from '../store.ts';
import { changeDecisions } from './change-decisions.ts';
import { newInvitationItem } from './invitation-item.ts';
import { recordInvitation } from './record-invitation.ts';

const KEY = 'i.1' as InvitationKey;
const AT = '2026-11-20T10:00:00.000Z';

/** A store in which somebody else is always faster; the names of the commands it was sent. */
const contested = (found: object | undefined) => {
  const sent: string[] = [];
  const client = {
    send: async (command: object) => {
      const { name } = command.constructor;
      sent.push(name);
      if (name === 'GetItemCommand') return found === undefined ? {} : { Item: marshall(found) };
      throw Object.assign(new Error('lost'), { name: 'ConditionalCheckFailedException' });
    },
  };
  const store: Store = { client: client as unknown as DynamoDBClient, table: 't', clock: () => Date.parse(AT) };
  return { store, times: (name: string) => sent.filter((one) => one === `${name}ItemCommand`).length };
};

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('records a decision in forty rounds, or says that it could not', async () => {
  const { store, times } = contested(newInvitationItem(mail('m', facts({ invitationId: '1' })), KEY));
  const change = { memberId: 'm', key: KEY, at: AT, change: () => [decision('accept', AT)] };
  await expect(changeDecisions(store, change)).rejects.toThrow('changed too often while a decision was recorded');
  expect([times('Get'), times('Update')]).toEqual([40, 40]);
});

it('follows a copy that leads in a circle no longer than that', async () => {
  const { store, times } = contested({ ...invitationItemKey('m', KEY), kind: 'moved', v: 1, movedTo: KEY });
  const change = { memberId: 'm', key: KEY, at: AT, change: () => [decision('accept', AT)] };
  await expect(changeDecisions(store, change)).rejects.toThrow('changed too often');
  expect([times('Get'), times('Update')]).toEqual([40, 0]);
});

it.each([
  ['what it was to be folded into is gone each time it looks', undefined],
  ['it is changed each time it looks', newInvitationItem(mail('m', facts({ invitationId: '1', note: 'x' })), KEY)],
])('records a mail in twelve rounds, or says that it could not: %s', async (_, found) => {
  const { store, times } = contested(found);
  const of = facts({ invitationId: '1', inviter: { company: 'Pumpenwerk' } });
  await expect(recordInvitation(store, mail('m', of))).rejects.toThrow('changed too often while a mail of it');
  expect([times('Put'), times('Get')]).toEqual([12, 12]);
});
