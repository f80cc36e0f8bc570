import type { InvitationKey } from '@guestlist/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  changeDecisions,
  claimDigest,
  confirmDigestSent,
  createMember,
  doorOwner,
  memberById,
  openInvitations,
  putVerdict,
  recordInvitation,
  type Store,
  scoringInput,
} from '../src/index.ts';
import { decision, facts, mail, member, slugUrl, verdict } from './builders.ts';
import { type LocalTable, startLocalTable } from './local-table.ts';
import { type Meter, type Metered, meterOf } from './meter.ts';

const NOW = '2026-11-20T19:00:00.000Z';
const WEEKS_AGO = '2026-10-20T19:00:00.000Z';

/** Requests made at once end in any order. */
const sorted = (requests: readonly Metered[]): readonly Metered[] =>
  [...requests].sort((one, other) => (one.command < other.command ? -1 : 1));

let table: LocalTable;
let meter: Meter;
beforeAll(async () => {
  table = await startLocalTable({ clock: () => Date.parse(NOW) });
  meter = meterOf(table.store);
});
afterAll(() => table.stop());

const join = (store: Store, memberId: string) =>
  createMember(store, { member: member(memberId), status: 'active', nextDueAt: null, at: NOW });

const inviting = (id: string) =>
  facts({ invitationId: id, note: 'May I ask who buys your valves?', inviter: { profileUrl: slugUrl(`p-${id}`) } });

/** One mail from the door to its verdict, as the functions do it; the RCPT check of the SMTP side included. */
const wholeWay = async (memberId: string, id: string) => {
  const { store } = table;
  meter.take();
  await doorOwner(store, `${memberId}-door@in.example.org`);
  await doorOwner(store, `${memberId}-door@in.example.org`);
  const arrived = mail(memberId, inviting(id), { receivedAt: NOW });
  const { key } = await recordInvitation(store, arrived);
  const input = await scoringInput(store, { memberId, key, at: NOW, aliases: [], since: NOW });
  const revision = input?.invitation.revision ?? 0;
  await putVerdict(store, {
    memberId,
    key,
    revision,
    verdict: verdict(60),
    viewedProfileAt: null,
    learned: null,
    judgedAt: NOW,
  });
  return sorted(meter.take());
};

const digest = async (memberId: string) => {
  const { store } = table;
  meter.take();
  await memberById(store, memberId);
  const open = await openInvitations(store, memberId);
  const rows = open.map(({ key }, n) => ({ number: n + 1, key, group: 'worth-accepting', campaign: null }) as const);
  await claimDigest(store, { memberId, localDate: '2026-11-20', at: NOW, leaseUntil: NOW, rows });
  await confirmDigestSent(store, { memberId, localDate: '2026-11-20', attempt: 1, messageId: 'x', sentAt: NOW });
  return sorted(meter.take());
};

const pastInvitations = async (memberId: string, count: number) => {
  for (let n = 0; n < count; n += 1) {
    const { key } = await recordInvitation(table.store, mail(memberId, inviting(`9${n}`), { receivedAt: WEEKS_AGO }));
    const decide = { memberId, key, at: WEEKS_AGO, change: () => [decision('ignore', WEEKS_AGO)] };
    await changeDecisions(table.store, decide);
  }
};

it('a mail from door to verdict takes six requests, and costs the same after four hundred others', async () => {
  await join(table.store, 'fresh');
  await join(table.store, 'seasoned');
  await pastInvitations('seasoned', 400);
  const [fresh, seasoned] = [await wholeWay('fresh', '1'), await wholeWay('seasoned', '1')];
  expect(fresh).toHaveLength(6);
  expect(seasoned).toEqual(fresh);
});

it('a digest costs the same whatever was decided before', async () => {
  const [fresh, seasoned] = [await digest('fresh'), await digest('seasoned')];
  expect(fresh).toHaveLength(5);
  expect(seasoned).toEqual(fresh);
});

it('a decision takes two requests', async () => {
  meter.take();
  const decide = { memberId: 'fresh', key: 'i.1' as InvitationKey, at: NOW };
  await changeDecisions(table.store, { ...decide, change: (old) => [...old, decision('accept', NOW)] });
  expect(meter.take().map(({ command }) => command)).toEqual(['GetItemCommand', 'UpdateItemCommand']);
});
