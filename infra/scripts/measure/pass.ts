import type { MailJob } from '@guestlist/model';
import type { UnitCost } from '../../src/capacity/units.ts';
import { fromQueue } from '../../test/aws-events.ts';
import type { Functions } from '../../test/deployed-world.ts';
import type { LoopbackCloud } from '../../test/loopback-cloud.ts';
import { Bench } from './bench.ts';
import { decideBy, deliver, judge, linksOf } from './days.ts';
import { joinAs } from './join.ts';
import { mailTo } from './member.ts';

/** One mail a day, and a digest of what is open: without news none is sent. */
const DAYS = 8;
/** Few enough of a digest not to look like a mail scanner at work. */
const DECISIONS = 2;
const DAY_MS = 24 * 3_600_000;

export interface World {
  readonly cloud: LoopbackCloud;
  readonly functions: Functions;
  /** The database, where it is one file (DynamoDB Local on disk). */
  readonly file: string | null;
}

export type Cost = Omit<UnitCost, 'cpuMs'>;

/** What each piece of one member's work costs the table. */
export interface PassCosts {
  /** From the notice of a mail to its row. */
  readonly mail: Cost;
  /** From the row to its verdict. */
  readonly verdict: Cost;
  readonly digest: Cost;
  /** Opening the link, and pressing the button. */
  readonly look: Cost;
  readonly press: Cost;
}

const costOf = (bench: Bench): Cost => {
  const { requests, reads, writes } = bench.result();
  return { requests, reads, writes };
};

export const doorOf = (memberId: string): string => `door-${memberId}@example.org`;

/** Mails are numbered within a member: every member gets the same, hours apart, so that none is a wave with another. */
const receiveOne = async (world: World, memberId: string, n: number, benches: Benches): Promise<void> => {
  const { cloud, functions } = world;
  const mails = new Map([[`${memberId}-${n}`, mailTo('invitation', n, Date.now() - n * 5 * 3_600_000)]]);
  await deliver(cloud, functions.ingest, benches.mail, { door: doorOf(memberId), mails });
  await judge(cloud, functions.score, benches.verdict);
};

interface Benches {
  readonly mail: Bench;
  readonly verdict: Bench;
  readonly digest: Bench;
}

const sendDigest = async ({ cloud, functions }: World, memberId: string, day: number, bench: Bench): Promise<void> => {
  const dueAt = new Date(Date.now() + day * DAY_MS).toISOString();
  const job: MailJob = { type: 'digest', memberId, localDate: dueAt.slice(0, 10), dueAt };
  const before = cloud.sent.length;
  await bench.run(functions.send, fromQueue(JSON.stringify(job)), 1);
  if (cloud.sent.length === before) throw new Error(`no digest went to ${memberId}`);
};

const liveThrough = async (world: World, memberId: string, benches: Benches, days = DAYS): Promise<void> => {
  for (let day = 0; day < days; day += 1) {
    await receiveOne(world, memberId, day, benches);
    await sendDigest(world, memberId, day, benches.digest);
  }
};

/** Mails, verdicts, digests and decisions of a member, one after the other. */
export const pass = async (world: World, memberId: string): Promise<PassCosts> => {
  const { cloud, functions } = world;
  const fresh = () => new Bench(cloud);
  const benches = { mail: fresh(), verdict: fresh(), digest: fresh(), look: fresh(), press: fresh() };
  await liveThrough(world, memberId, benches);
  let cookies: readonly string[] = [];
  for (const link of linksOf(cloud).slice(0, DECISIONS))
    cookies = await decideBy(functions.decide, benches, link, cookies);
  await judge(cloud, functions.score, fresh());
  const { mail, verdict, digest, look, press } = benches;
  return {
    mail: costOf(mail),
    verdict: costOf(verdict),
    digest: costOf(digest),
    look: costOf(look),
    press: costOf(press),
  };
};

/**
 * What the digest of a member costs, with whatever of theirs is open.
 *
 * @param days 1 for the first digest alone, which does what is to be done once
 */
export const digestOf = async (world: World, memberId: string, days = DAYS): Promise<Cost> => {
  const benches = { mail: new Bench(world.cloud), verdict: new Bench(world.cloud), digest: new Bench(world.cloud) };
  await liveThrough(world, memberId, benches, days);
  return costOf(benches.digest);
};

/** What a tick costs that finds so many members due, who join for it under a name and a number. */
export const tickOf = async ({ cloud, functions }: World, due: number, name: string): Promise<Cost> => {
  const at = new Date().toISOString();
  for (let n = 0; n < due; n += 1) await joinAs(cloud, `${name}-${n}`, doorOf(`${name}-${n}`), at);
  const bench = new Bench(cloud);
  await bench.run(functions.tick, { at }, 1);
  return costOf(bench);
};
