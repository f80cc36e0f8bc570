import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { MailJob } from '@guestlist/model';
import { hasJava, startDynamodbLocal } from '@guestlist/store/test-dynamodb-local';
import type { UnitCost, Units } from '../../src/capacity/units.ts';
import { fromQueue } from '../../test/aws-events.ts';
import { type Functions, startDeployed } from '../../test/deployed-world.ts';
import type { LoopbackCloud } from '../../test/loopback-cloud.ts';
import { Bench } from './bench.ts';
import { allItems, decideBy, judge, linksOf, receive, tidyUp } from './days.ts';
import { joinAs } from './join.ts';
import { DOOR } from './member.ts';
import { sizesOf } from './sizes-of.ts';

const RESULT = fileURLToPath(new URL('../../src/capacity/generated/units.json', import.meta.url));
/** Enough for the code to be compiled, and for a member's table to look like after some weeks. */
const DAYS = 20;
/** Few enough not to look like a mail scanner at work. */
const DECIDED_A_DAY = 4;
const DUE_AT_ONCE = 400;

/** Java is needed: the embedded database does not tell what indexes cost. */
export class NoJavaError extends Error {
  override readonly name = 'NoJavaError';
}

const measureDays = async (cloud: LoopbackCloud, functions: Functions) => {
  const benches = {
    invitationMail: new Bench(cloud),
    otherMail: new Bench(cloud),
    verdict: new Bench(cloud),
    digest: new Bench(cloud),
    look: new Bench(cloud),
    press: new Bench(cloud),
    lesson: new Bench(cloud),
  };
  const rawMails: number[] = [];
  let cookies: readonly string[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    rawMails.push(...(await receive(cloud, functions.ingest, benches.invitationMail, 'invitation', day)));
    await judge(cloud, functions.score, benches.verdict);
    await receive(cloud, functions.ingest, benches.otherMail, 'profile-view', day);
    await judge(cloud, functions.score, new Bench(cloud));
    const localDate = new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10);
    const job: MailJob = { type: 'digest', memberId: 'ada', localDate, dueAt: new Date().toISOString() };
    await benches.digest.run(functions.send, fromQueue(JSON.stringify(job)), 1);
    for (const link of linksOf(cloud).slice(0, DECIDED_A_DAY))
      cookies = await decideBy(functions.decide, benches, link, cookies);
    await tidyUp(cloud, 'ada');
    await judge(cloud, functions.score, benches.lesson);
  }
  return { benches, rawMails };
};

const measureTick = async (cloud: LoopbackCloud, { tick }: Functions) => {
  const at = new Date().toISOString();
  const [idle, due] = [new Bench(cloud), new Bench(cloud)];
  for (let round = 0; round < 4; round += 1) await idle.run(tick, { at }, 1);
  for (let round = 0; round < 4; round += 1) {
    for (let n = 0; n < DUE_AT_ONCE; n += 1)
      await joinAs(cloud, `due-${round}-${n}`, `due-${round}-${n}@example.org`, at);
    await due.run(tick, { at }, DUE_AT_ONCE);
  }
  const base = idle.result();
  const { cpuMs, requests, reads, writes } = due.result();
  const share = (value: number, fixed: number): number => Math.max(0, value - fixed / DUE_AT_ONCE);
  const dueMember: UnitCost = {
    requests: share(requests, base.requests),
    reads: share(reads, base.reads),
    writes: share(writes, base.writes),
    cpuMs: share(cpuMs, base.cpuMs),
  };
  return { tick: base, dueMember };
};

const sum = (one: UnitCost, other: UnitCost): UnitCost => ({
  requests: one.requests + other.requests,
  reads: one.reads + other.reads,
  writes: one.writes + other.writes,
  cpuMs: one.cpuMs + other.cpuMs,
});

/** Runs the deployed bundles over invented days, and writes what each piece of their work costs. @throws NoJavaError */
export const measureUnits = async (): Promise<void> => {
  if (!hasJava()) throw new NoJavaError('Measuring needs Java 17 or newer on the PATH, for DynamoDB Local.');
  const { cloud, functions, stop } = await startDeployed(startDynamodbLocal);
  try {
    await joinAs(cloud, 'ada', DOOR, null);
    const { benches, rawMails } = await measureDays(cloud, functions);
    const items = await allItems(cloud);
    const ticks = await measureTick(cloud, functions);
    const units: Units = {
      how: 'The bundles of the cloud assembly against DynamoDB Local (ReturnConsumedCapacity), S3, SQS and SES on loopback; batches of ten.',
      at: new Date().toISOString().slice(0, 10),
      node: process.version,
      processor: cpus()[0]?.model ?? 'unknown',
      work: {
        invitationMail: benches.invitationMail.result(),
        otherMail: benches.otherMail.result(),
        verdict: benches.verdict.result(),
        digest: benches.digest.result(),
        lesson: benches.lesson.result(),
        // Opening the link and pressing the button.
        decision: sum(benches.look.result(), benches.press.result()),
        ...ticks,
      },
      functions: Object.fromEntries(
        Object.entries(functions).map(([name, { spent }]) => [
          name,
          { rssMb: Math.ceil(Math.max(...spent.map(({ rssMb }) => rssMb))), startMs: Math.round(spent[0]?.cpuMs ?? 0) },
        ]),
      ),
      bytes: sizesOf(items, rawMails, cloud.sent.at(-1)?.length ?? 0),
    };
    if (cloud.refused.length > 0) throw new Error(`The templates refuse: ${cloud.refused[0]}`);
    writeFileSync(RESULT, `${JSON.stringify(units, null, 2)}\n`);
  } finally {
    await stop();
  }
};
