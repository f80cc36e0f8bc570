import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import type { MailJob } from '@guestlist/model';
import { createMember, digestByKey, openInvitations, streamRecord, unscoredInvitations } from '@guestlist/store';
import { hasJava } from '@guestlist/store/test-dynamodb-local';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, door, hoursAgo, member, recipient } from './ada.ts';
import { fromQueue, receipt, request, sendEvent } from './aws-events.ts';
import { type DeployedWorld, startDeployed } from './deployed-world.ts';
import { linksIn, type Page, pressed } from './pressing.ts';
import { filterOf, passes, startStreamedTable, streamRecords } from './table-stream.ts';

describe(`the deployed functions, with the permissions of their templates, over ${hasJava() ? 'DynamoDB Local and its stream' : 'dynalite'}`, () => {
  let world: DeployedWorld;
  let seen = 0;

  /** What Lambda would hand to score by now: the stream's new records that pass the template's filter. */
  const forScore = async (): Promise<{ Records: readonly DynamoDBRecord[] }> => {
    const { table } = world.cloud;
    if (!hasJava()) {
      const refs = await unscoredInvitations(table.store, { before: '9999' });
      // Without a stream: the record that the write would have made, as far as score reads it.
      return { Records: refs.map((ref) => streamRecord(ref) as unknown as DynamoDBRecord) };
    }
    const all = await streamRecords(table);
    const fresh = all.slice(seen);
    seen = all.length;
    return { Records: fresh.filter((record) => passes(filterOf(world.assembly), record)) };
  };
  const open = () => openInvitations(world.cloud.table.store, 'ada', 10);

  beforeAll(async () => {
    world = await startDeployed(hasJava() ? startStreamedTable : undefined);
    await createMember(world.cloud.table.store, { member, status: 'active', nextDueAt: hoursAgo(0.1), at });
  });
  afterAll(() => world?.stop());

  it('ingest reads an invitation that SES received, and deletes the raw mail', async () => {
    const { cloud, functions } = world;
    const { eml, envelope } = writeMail({
      seed: 'deployed',
      language: 'en',
      recipient,
      door,
      invitedAt: hoursAgo(5),
      sentAt: hoursAgo(4),
      way: 'direct',
    });
    cloud.bucket.set('mail-1', Buffer.from(eml));
    const notice = receipt({ messageId: 'mail-1', from: envelope.from, to: door, at });
    expect(await functions.ingest.invoke(fromQueue(notice, 'not a notice'))).toEqual({
      batchItemFailures: [{ itemIdentifier: expect.stringMatching(/1$/u) }],
    });
    expect(cloud.bucket.size).toBe(0);
    expect(await open()).toMatchObject([{ trust: 'verified', verdict: null }]);
  });

  it('score judges what the stream tells of', async () => {
    const event = await forScore();
    expect(event.Records).toHaveLength(1);
    expect(await world.functions.score.invoke(event)).toEqual({ batchItemFailures: [] });
    expect(await open()).toMatchObject([{ settled: true, verdict: { complete: true } }]);
  });

  it('a verdict’s own write wakes nobody', async () => {
    expect((await forScore()).Records).toEqual([]);
  });

  it('tick queues the digest that is due', async () => {
    const { cloud, functions } = world;
    for (let partition = 0; partition < 8; partition += 1) await functions.tick.invoke({ at, partition });
    expect(cloud.sends.map((body) => JSON.parse(body))).toMatchObject([{ type: 'digest', memberId: 'ada' }]);
  });

  it('send mails it, and SES’s own event may come after', async () => {
    const { cloud, functions } = world;
    expect(await functions.send.invoke(fromQueue(...cloud.sends))).toEqual({ batchItemFailures: [] });
    expect(cloud.sent).toHaveLength(1);
    expect(cloud.sent[0]?.toString()).toContain(`To: "${recipient.name}" <${recipient.email}>`);
    // What the tick has just queued.
    const { localDate } = JSON.parse(cloud.sends[0] ?? '{}') as Extract<MailJob, { type: 'digest' }>;
    expect(await functions.ingest.invoke(fromQueue(sendEvent('ses-1', { memberId: 'ada', localDate })))).toEqual({
      batchItemFailures: [],
    });
    expect(await digestByKey(cloud.table.store, 'ada', localDate)).toMatchObject({
      status: 'sent',
      messageId: 'ses-1',
    });
  });

  it('decide shows what a link of the digest leads to, and changes nothing by showing it', async () => {
    const { cloud, functions } = world;
    const [link = ''] = linksIn(cloud.sent[0], 'd');
    const page = (await functions.decide.invoke(request('GET', link))) as Page;
    expect(page).toMatchObject({ statusCode: 200, body: expect.stringContaining('<form') });
    expect(await open()).toMatchObject([{ decision: null }]);
    const answer = (await functions.decide.invoke(pressed(page, link))) as Page;
    expect(answer.statusCode).toBeLessThan(400);
    expect(await open()).toEqual([]);
  });

  it('score learns from the decision, which the stream tells of too', async () => {
    const event = await forScore();
    expect(event.Records.length).toBeGreaterThan(0);
    expect(await world.functions.score.invoke(event)).toEqual({ batchItemFailures: [] });
    expect(await unscoredInvitations(world.cloud.table.store, { before: '9999' })).toEqual([]);
    expect((await forScore()).Records).toEqual([]);
  });

  it('nobody was refused anything, and every service was asked', () => {
    const { refused, asked } = world.cloud;
    expect(refused).toEqual([]);
    const services = [...asked].map((line) => line.replace(/ (\w+):.*$/u, ' $1'));
    expect([...new Set(services)].toSorted()).toEqual([
      'DecideRole dynamodb',
      'DecideRole secretsmanager',
      'IngestRole dynamodb',
      'IngestRole s3',
      'ScoreRole dynamodb',
      'SendRole dynamodb',
      'SendRole secretsmanager',
      'SendRole ses',
      'TickRole dynamodb',
      'TickRole sqs',
    ]);
  });
});
