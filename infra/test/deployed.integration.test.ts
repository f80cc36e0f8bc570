import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { type MailJob, type Member, WEEKDAYS } from '@guestlist/model';
import { createMember, digestByKey, openInvitations } from '@guestlist/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleAll } from '../scripts/bundle.ts';
import { assembleIn, type TestAssembly } from './assembly.ts';
import { fromQueue, fromStream, receipt, request, sendEvent } from './aws-events.ts';
import { type DeployedFunction, start } from './deployed-function.ts';
import { type LoopbackCloud, startCloud } from './loopback-cloud.ts';

const bundles = mkdtempSync(join(tmpdir(), 'guestlist-bundles-'));
const SECRET = JSON.stringify({ id: 1, secret: 'k'.repeat(64) });
const now = Date.now();
const at = new Date(now).toISOString();
const hoursAgo = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();

const email = 'ada@fernholz.example';
const recipient = {
  name: 'Ada Sorel',
  firstName: 'Ada',
  headline: 'Head of purchasing',
  email,
  memberNumber: '48151623',
};
const door = `u-${'a2b3c4d5e6'.repeat(2)}@example.org`;
const member: Member = {
  memberId: 'ada',
  email,
  addresses: [email],
  name: recipient.name,
  locale: 'en',
  timeZone: 'UTC',
  digestAt: '07:00',
  days: WEEKDAYS,
  pausedUntil: null,
  strictness: 'balanced',
  tipThreshold: 20,
  askAfterAccept: true,
  profile: {
    name: recipient.name,
    headline: recipient.headline,
    company: 'Sorel Tools',
    industry: null,
    location: 'Lyon, France',
    languages: [],
    lookingFor: ['machine tools'],
    notWanted: [],
    pastCompanies: [],
    schools: [],
  },
  door,
  createdAt: hoursAgo(48),
};

interface Page {
  readonly statusCode: number;
  readonly body: string;
}

/** Where the first form of a page goes, and with what. */
const firstForm = (html: string): { action: string; form: URLSearchParams } => {
  const [, action = '', inside = ''] = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/u.exec(html) ?? [];
  const form = new URLSearchParams();
  for (const [, name = '', value = ''] of inside.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/gu))
    form.append(name, value);
  return { action, form };
};

describe('the deployed functions, with the permissions of their templates', () => {
  let assembly: TestAssembly;
  let cloud: LoopbackCloud;
  const functions = new Map<string, DeployedFunction>();
  const invoke = (name: string, event: unknown): Promise<unknown> =>
    functions.get(name)?.invoke(event) ?? Promise.reject(new Error(name));

  beforeAll(async () => {
    await bundleAll(bundles);
    assembly = assembleIn(bundles);
    cloud = await startCloud(assembly, SECRET);
    const surroundings = {
      TABLE: cloud.table.store.table,
      RAW_BUCKET: 'raw-mail',
      SEND_QUEUE_URL: `${cloud.endpoints['AWS_ENDPOINT_URL_SQS']}/000000000000/send`,
      MAIL_QUEUE_URL: `${cloud.endpoints['AWS_ENDPOINT_URL_SQS']}/000000000000/mails`,
      CONFIGURATION_SET: 'sending',
      LINK_KEYS_SECRET: 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:keys',
    };
    for (const place of [
      ['MailIn', 'Ingest'],
      ['Judging', 'Score'],
      ['Digest', 'Tick'],
      ['Digest', 'Send'],
      ['Web', 'Decide'],
    ] as const) {
      functions.set(place[1], await start(assembly.folder, place, surroundings, cloud.endpoints));
    }
    await createMember(cloud.table.store, { member, status: 'active', nextDueAt: hoursAgo(0.1), at });
  });
  afterAll(async () => {
    for (const fn of functions.values()) fn.stop();
    await cloud?.stop();
    rmSync(bundles, { recursive: true });
  });

  it('ingest reads an invitation that SES received, and deletes the raw mail', async () => {
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
    expect(await invoke('Ingest', fromQueue(notice, 'not a notice'))).toEqual({
      batchItemFailures: [{ itemIdentifier: expect.stringMatching(/1$/u) }],
    });
    expect(cloud.bucket.size).toBe(0);
    expect(await openInvitations(cloud.table.store, 'ada', 10)).toMatchObject([{ trust: 'verified', verdict: null }]);
  });

  it('score judges what the stream tells of', async () => {
    const { Items = [] } = await cloud.table.store.client.send(new ScanCommand({ TableName: cloud.table.store.table }));
    // The stream's attribute values and the client's are one form with two declarations.
    const waiting = Items.filter(({ unscoredSince }) => unscoredSince !== undefined) as unknown as Parameters<
      typeof fromStream
    >[0];
    expect(waiting).toHaveLength(1);
    expect(await invoke('Score', fromStream(waiting))).toEqual({ batchItemFailures: [] });
    expect(await openInvitations(cloud.table.store, 'ada', 10)).toMatchObject([
      { settled: true, verdict: { complete: true } },
    ]);
  });

  it('tick queues the digest that is due', async () => {
    await invoke('Tick', { at });
    expect(cloud.sends.map((body) => JSON.parse(body))).toMatchObject([{ type: 'digest', memberId: 'ada' }]);
  });

  it('send mails it, and SES’s own event may come after', async () => {
    expect(await invoke('Send', fromQueue(...cloud.sends))).toEqual({ batchItemFailures: [] });
    expect(cloud.sent).toHaveLength(1);
    expect(cloud.sent[0]?.toString()).toContain(`To: ${recipient.name} <${email}>`);
    // What the tick has just queued.
    const { localDate } = JSON.parse(cloud.sends[0] ?? '{}') as Extract<MailJob, { type: 'digest' }>;
    expect(await invoke('Ingest', fromQueue(sendEvent('ses-1', { memberId: 'ada', localDate })))).toEqual({
      batchItemFailures: [],
    });
    expect(await digestByKey(cloud.table.store, 'ada', localDate)).toMatchObject({
      status: 'sent',
      messageId: 'ses-1',
    });
  });

  it('decide shows what a link of the digest leads to, and changes nothing by showing it', async () => {
    const text = (cloud.sent[0]?.toString() ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
    const link =
      /https:\/\/guestlist\.example\.org\/d\/[\w-]+/u.exec(text)?.[0] ?? 'https://guestlist.example.org/none';
    expect(await invoke('Decide', request('GET', link))).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining('<form'),
    });
    expect(await openInvitations(cloud.table.store, 'ada', 10)).toMatchObject([{ decision: null }]);
    const page = (await invoke('Decide', request('GET', link))) as Page;
    const { action, form } = firstForm(page.body);
    const answer = (await invoke('Decide', request('POST', new URL(action, link).href, form))) as Page;
    expect(answer.statusCode).toBeLessThan(400);
    expect(await openInvitations(cloud.table.store, 'ada', 10)).toEqual([]);
  });

  it('nobody was refused anything, and every service was asked', () => {
    expect(cloud.refused).toEqual([]);
    const services = [...cloud.asked].map((line) => line.replace(/ (\w+):.*$/u, ' $1'));
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
