import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Decision } from '@guestlist/model';
import { exportMember, memoryOf, openInvitations } from '@guestlist/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createScore } from '../src/handler.ts';
import { type Desk, facts, inviter, NOW, openDesk } from './desk.ts';

const NOTE = 'We met at the valve fair in Lund; could you tell me who buys your gaskets? I make them.';

let desk: Desk;
let me = '';
let members = 0;

const decision = (action: Decision['action'], undone = false): Decision => ({
  action,
  at: '2026-11-20T12:00:00.000Z',
  source: 'link',
  newDevice: false,
  ...(undone ? { undoneAt: NOW } : {}),
});

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());
beforeEach(async () => {
  members += 1;
  me = `member-${members}`;
  await desk.join(me);
  desk.meter.take();
});

describe('a waiting invitation', () => {
  it('is judged in three requests, and its points add up', async () => {
    const key = await desk.invite(me, facts({ invitationId: '1', note: NOTE }));
    const records = await desk.waiting(me);
    desk.meter.take();
    expect(await desk.handler({ Records: records })).toEqual({ batchItemFailures: [] });
    expect(
      desk.meter
        .take()
        .map(({ command }) => command)
        .sort(),
    ).toEqual(['BatchGetItemCommand', 'QueryCommand', 'UpdateItemCommand']);
    const { verdict, settled } = await desk.see(me, key);
    expect(settled).toBe(true);
    expect(verdict?.findings.reduce((sum, { points }) => sum + points, 0)).toBe(verdict?.score);
    expect(await desk.waiting(me)).toEqual([]);
  });

  it('of which two records come is judged once', async () => {
    await desk.invite(me, facts({ invitationId: '2' }));
    const records = await desk.waiting(me);
    desk.logs.length = 0;
    await desk.handler({ Records: [...records, ...records] });
    expect(desk.logs.map((line) => JSON.parse(line)[0])).toEqual(['verdict', 'not judged']);
  });

  it('leaves ids and codes in the log, nobody’s name or words', async () => {
    await desk.invite(me, facts({ invitationId: '3', note: NOTE }));
    desk.logs.length = 0;
    await desk.drain(me);
    expect(desk.logs.join('\n')).toContain('"waitedMs":36000000');
    expect(desk.logs.join('\n')).not.toMatch(/Ilse|Brandt|Pumpenwerk|gaskets/u);
  });

  it('of a member who has left goes with what else was left behind', async () => {
    await desk.invite('left', facts({ invitationId: '4' }));
    await desk.drain('left');
    expect(await exportMember(desk.store, 'left')).toEqual([]);
  });
});

describe('a campaign', () => {
  const wave = (n: number) =>
    facts({
      invitationId: `5${n}`,
      inviter: inviter({ name: `Person ${n}`, headline: 'Account Executive at Brightpivot', company: 'Brightpivot' }),
    });

  it('is seen by those judged before its later members came, and comes to rest', async () => {
    const first = await desk.invite(me, wave(0));
    await desk.drain(me);
    const alone = (await desk.see(me, first)).verdict;
    for (const n of [1, 2, 3]) await desk.invite(me, wave(n));
    await desk.drain(me);
    const together = (await desk.see(me, first)).verdict;
    expect(together?.score).toBeLessThan(alone?.score ?? 0);
    expect((await openInvitations(desk.store, me)).every(({ settled }) => settled)).toBe(true);
  });

  it('of sixty members at once costs no more than a few verdicts each', async () => {
    for (let n = 0; n < 60; n += 1) await desk.invite(me, wave(n));
    expect(await desk.drain(me)).toBeLessThanOrEqual(60 * 2);
  });
});

describe('a flood of alike mails', () => {
  it('costs no more than a few verdicts each when they come one by one', async () => {
    let judged = 0;
    for (let n = 0; n < 40; n += 1) {
      await desk.invite(me, facts({ invitationId: `7${n}`, inviter: inviter({ name: `Person ${n}` }), note: NOTE }));
      judged += await desk.drain(me);
    }
    expect(judged).toBeLessThanOrEqual(40 * 4);
  });
});

describe('a decision', () => {
  const decided = async (...history: readonly Decision[]) => {
    const key = await desk.invite(me, facts({ invitationId: '6', note: NOTE }));
    await desk.drain(me);
    await desk.decide(me, key, history);
    await desk.drain(me);
    return key;
  };

  it('is learned, and the verdict stays as the member saw it', async () => {
    const key = await desk.invite(me, facts({ invitationId: '6', note: NOTE }));
    await desk.drain(me);
    const seen = (await desk.see(me, key)).verdict;
    await desk.decide(me, key, [decision('accept')]);
    await desk.drain(me);
    const { known, examples } = await memoryOf(desk.store, me);
    expect(known).toMatchObject([{ name: 'Ilse Brandt', how: 'accepted' }]);
    expect(examples).toMatchObject([{ key, action: 'accept' }]);
    expect(await desk.see(me, key)).toMatchObject({ verdict: seen, settled: true, learned: { action: 'accept' } });
  });

  it('taken back is forgotten', async () => {
    const key = await decided(decision('accept'));
    await desk.decide(me, key, [decision('accept', true)]);
    await desk.drain(me);
    expect(await memoryOf(desk.store, me)).toEqual({ known: [], examples: [] });
    expect((await desk.see(me, key)).learned).toBeNull();
  });

  it('taken back never speaks for the invitation it was taken on', async () => {
    const key = await desk.invite(me, facts({ invitationId: '6', note: NOTE }));
    await desk.drain(me);
    const before = (await desk.see(me, key)).verdict;
    await desk.decide(me, key, [decision('accept')]);
    await desk.drain(me);
    await desk.decide(me, key, [decision('accept', true)]);
    await desk.drain(me);
    expect((await desk.see(me, key)).verdict).toEqual(before);
  });

  it('changed teaches the new one only', async () => {
    const key = await decided(decision('accept'));
    await desk.decide(me, key, [decision('accept'), { ...decision('ignore'), at: NOW }]);
    await desk.drain(me);
    const { known, examples } = await memoryOf(desk.store, me);
    expect([known, examples.map(({ action }) => action)]).toEqual([[], ['ignore']]);
  });

  it('on a mail nobody vouches for teaches nothing', async () => {
    const key = await desk.invite(me, facts({ invitationId: '7' }), { trust: 'unverified' });
    await desk.drain(me);
    await desk.decide(me, key, [decision('accept')]);
    await desk.drain(me);
    expect(await memoryOf(desk.store, me)).toEqual({ known: [], examples: [] });
  });
});

describe('a copy without an id that came first', () => {
  it('is folded into the invitation before that is judged', async () => {
    const profileUrl = 'https://www.linkedin.com/in/ilse-brandt/';
    const early = { receivedAt: '2026-11-19T09:00:00.000Z' };
    await desk.invite(me, facts({ inviter: inviter({ profileUrl }) }), early);
    await desk.drain(me);
    await desk.invite(me, facts({ invitationId: '8', inviter: inviter({ profileUrl }) }));
    await desk.drain(me);
    const rows = await openInvitations(desk.store, me);
    expect(rows.map(({ key, receivedAt, settled }) => [key, receivedAt, settled])).toEqual([
      ['i.8', early.receivedAt, true],
    ]);
  });
});

describe('what fails', () => {
  it('in the database is reported and comes back', async () => {
    await desk.invite(me, facts({ invitationId: '9' }));
    const [record] = await desk.waiting(me);
    if (record === undefined) throw new Error('nothing waits');
    const broken = createScore({
      store: { ...desk.store, table: 'no-such-table' },
      now: () => new Date(NOW),
      log: { info: () => {}, warn: () => {} },
    });
    const { batchItemFailures } = await broken({ Records: [record] });
    expect(batchItemFailures).toEqual([{ itemIdentifier: record.dynamodb?.SequenceNumber }]);
    expect(await desk.waiting(me)).toHaveLength(1);
  });

  it('in the rules holds nobody up: its cause stands on the item', async () => {
    const key = await desk.invite(me, facts({ invitationId: '10' }));
    const good = await desk.invite(me, facts({ invitationId: '11' }));
    const [record] = (await desk.waiting(me)).filter(({ dynamodb }) => dynamodb?.NewImage?.['sk']?.S?.endsWith('i.10'));
    await desk.store.client.send(
      new UpdateItemCommand({
        TableName: desk.store.table,
        Key: {
          pk: record?.dynamodb?.NewImage?.['pk'] ?? { S: '' },
          sk: record?.dynamodb?.NewImage?.['sk'] ?? { S: '' },
        } as never,
        UpdateExpression: 'SET facts.inviter = :broken',
        ExpressionAttributeValues: { ':broken': { S: 'not an inviter' } },
      }),
    );
    expect(await desk.handler({ Records: await desk.waiting(me) })).toEqual({ batchItemFailures: [] });
    expect((await desk.see(me, good)).settled).toBe(true);
    expect(await desk.see(me, key)).toMatchObject({ settled: false, scoreFailure: { code: 'TypeError', attempts: 1 } });
  });

  it('to be an invitation is passed over', async () => {
    const records = [{}, { dynamodb: {} }, { dynamodb: { NewImage: { pk: { S: 'm#x' }, sk: { S: 'member' } } } }];
    expect(await desk.handler({ Records: records })).toEqual({ batchItemFailures: [] });
  });
});
