import { Logger } from '@aws-lambda-powertools/logger';
import { keptMailIn } from '@guestlist/digest/kept-mail';
import { createSend } from '@guestlist/digest/send';
import { sendRawBy } from '@guestlist/digest/ses';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { zoneResolver } from '@guestlist/mail-trust';
import type { InvitationKey } from '@guestlist/model';
import { createMember, invitation, unscoredInvitations } from '@guestlist/store';
import type { SQSRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { openCloud } from '../src/cloud.ts';
import { readConfig } from '../src/config.ts';
import { localFunctions } from '../src/functions.ts';
import { openIntake } from '../src/intake.ts';
import { causeOf, type QueueFunction } from '../src/queue-driver.ts';
import { memberFrom } from '../src/web/new-member.ts';
import { type Faults, injectFaults } from './cloud-faults.ts';
import { temporaryFolder } from './running.ts';
import { nthMail } from './torture/mails.ts';
import { randomFrom } from './torture/random.ts';

const MAILS = 12;
const ROUNDS_WITH_FAULTS = 25;
const ROUNDS = 80;
const MOST_RECEIVES = 40;
const NOW = Date.now();
const AT = new Date(NOW + 24 * 3_600_000).toISOString();

/** A queue as SQS is at its worst: any order, some twice, only reported ones come back, then the dead letters. */
const worstQueue = (random: ReturnType<typeof randomFrom>) => {
  let waiting: { body: string; receives: number }[] = [];
  let dead: { body: string; cause: string }[] = [];
  return {
    dead: () => dead,
    /** Puts the dead letters back, as StartMessageMoveTask does. */
    redrive: () => {
      waiting = [...waiting, ...dead.map(({ body }) => ({ body, receives: 0 }))];
      dead = [];
    },
    size: () => waiting.length,
    send: async (body: string) => void waiting.push({ body, receives: 0 }),
    feed: async (run: QueueFunction) => {
      const batch = waiting.splice(0, 10).sort(() => random.int(3) - 1);
      const Records = batch.map((message, n) => {
        message.receives += 1;
        const attributes = { ApproximateReceiveCount: String(message.receives) };
        // What the handlers read of a record.
        return { messageId: String(n), body: message.body, attributes } as SQSRecord;
      });
      if (Records.length === 0) return;
      const failed = await run({ Records }).then(
        ({ batchItemFailures }) => new Map(batchItemFailures.map((one) => [one.itemIdentifier, causeOf(one)])),
        (error: unknown) => new Map(Records.map(({ messageId }) => [messageId, String(error)])),
      );
      batch.forEach((message, n) => {
        const cause = failed.get(String(n));
        if (message.receives >= MOST_RECEIVES && cause !== undefined) dead.push({ body: message.body, cause });
        else if (cause !== undefined || random.chance(0.15)) waiting = [...waiting, message];
      });
    },
  };
};

it.each([11, 12, 13])('loses nothing and sends nothing twice however the cloud fails (seed %i)', async (seed) => {
  const folder = await temporaryFolder();
  const random = randomFrom(seed);
  const config = { ...readConfig({}), dataDir: folder.path };
  const cloud = await openCloud(config);
  const made = memberFrom(
    { email: 'ada@fernholz.example', name: 'Ada Sorel', timeZone: 'UTC', digestAt: '07:00', profile: {} },
    'm1',
    config.mailDomain,
    new Date(NOW),
  );
  if (!made.ok) throw new Error(made.error);
  const { member, nextDueAt } = made;
  await createMember(cloud.store, { member, status: 'active', nextDueAt, at: new Date(NOW).toISOString() });

  const mailQueue = worstQueue(random);
  const sendQueue = worstQueue(random);
  const intake = openIntake(cloud.rawMails, {
    ...cloud.mailQueue,
    send: async (body) => {
      await mailQueue.send(body);
      return '';
    },
  });
  const mails = Array.from({ length: MAILS }, (_, n) => nthMail(String(seed), n, member, NOW));
  for (const { from, eml } of mails) await intake.accept({ from, recipients: [member.door] }, eml);
  await mailQueue.send('poison');
  const [unread = null] = await cloud.rawMails.keys();

  const faults: Faults = { share: 0, throttled: 0, timedOut: 0, lost: unread };
  injectFaults(cloud.clients, random, faults);
  const linkKeys = [{ id: 1, secret: Buffer.alloc(32, 7) }] as const;
  const functions = localFunctions({
    cloud,
    config,
    publicUrl: 'http://g.example',
    linkKeys,
    resolverFor: () => zoneResolver(zone),
  });
  let clock = Date.parse(AT);
  const skewed = (): Date => new Date(clock + random.int(20_000) - 10_000);
  const { store } = cloud;
  const parts = {
    store,
    sendRaw: sendRawBy(cloud.clients.ses, null),
    keptMail: keptMailIn('raw', cloud.clients.s3),
    linkKeys,
    publicUrl: 'http://g.example',
    mailDomain: config.mailDomain,
  };
  const send = createSend({ ...parts, now: skewed, leaseMs: 120_000 }, new Logger({ logLevel: 'SILENT' }));
  /** Jobs and Send events go from the disk's queues to the worst ones. */
  const carry = async (): Promise<void> => {
    for (const [from, to] of [
      [cloud.mailQueue, mailQueue],
      [cloud.sendQueue, sendQueue],
    ] as const)
      for (const message of from.receive(100)) {
        await to.send(message.body);
        await from.delete(message);
      }
  };
  const stream = async (): Promise<void> => {
    const refs = await unscoredInvitations(store, { before: '9999' });
    const replayed = [...refs, ...refs.filter(() => random.chance(0.3))].sort(() => random.int(3) - 1);
    if (replayed.length > 0) await functions.score(replayed);
  };

  const quiet = async (withSend: boolean): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      faults.share = round < ROUNDS_WITH_FAULTS ? 0.06 : 0;
      await mailQueue.feed(functions.ingest);
      await stream().catch(() => {});
      if (withSend) await Promise.all([sendQueue.feed(send), sendQueue.feed(send)]);
      await carry();
      // The lease may pass once the Send events that there are have been read.
      if (mailQueue.size() <= 1) clock += 60_000;
    }
  };
  await quiet(false);
  const causes = mailQueue.dead().map(({ body, cause }) => [body === 'poison' ? body : 'mail', cause]);
  expect(causes.toSorted()).toEqual([
    ['mail', 'ServiceUnavailable'],
    ['poison', 'NoticeError'],
  ]);
  expect(await cloud.rawMails.keys()).toEqual([unread]);
  faults.lost = null;
  mailQueue.redrive();
  await quiet(false);
  faults.share = 0.06;
  const ticks = await Promise.allSettled([functions.tick({ at: AT }), functions.tick({ at: AT })]);
  faults.share = 0;
  if (ticks.some(({ status }) => status === 'rejected')) await functions.tick({ at: AT });
  await carry();
  await quiet(true);

  expect(faults.throttled).toBeGreaterThan(10);
  expect(faults.timedOut).toBeGreaterThan(10);
  for (const { invitationId } of mails) {
    const row = await invitation(store, member.memberId, `i.${invitationId}` as InvitationKey);
    expect(row?.verdict, invitationId).not.toBeNull();
    expect(row).toMatchObject({ settled: true, reminders: 0 });
  }
  const digests = (await cloud.outbox.all()).filter(({ tags }) => tags['localDate'] !== undefined);
  expect(digests).toHaveLength(1);
  expect(mailQueue.dead()).toEqual([{ body: 'poison', cause: 'NoticeError' }]);
  expect(await cloud.rawMails.keys()).toEqual([]);
  await cloud.close();
  await folder.remove();
});
