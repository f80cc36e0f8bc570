import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import type { Member } from '@guestlist/model';
import {
  createMember,
  memberById,
  openInvitations,
  recordInvitation,
  streamRecord,
  unscoredInvitations,
} from '@guestlist/store';
import { facts, mail } from '@guestlist/store/test-builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, hoursAgo, member, recipient } from './ada.ts';
import { fromQueue, receipt, request, returned } from './aws-events.ts';
import { type DeployedWorld, startDeployed } from './deployed-world.ts';
import { cookiesOf, linksIn, type Page, pressed, uploaded } from './pressing.ts';

const WELCOME = 'https://guestlist.example.org/welcome';
const named = (memberId: string): Member => {
  const email = `${memberId}@fernholz.example`;
  return { ...member, memberId, email, addresses: [email, recipient.email], door: `${memberId}@example.org` };
};

/** What the deployed functions do besides the daily way of a mail. */
describe('the deployed functions, aside', () => {
  let world: DeployedWorld;
  const join = (memberId: string, status: 'active' | 'pending' = 'active') =>
    createMember(world.cloud.table.store, { member: named(memberId), status, nextDueAt: at, at });
  const stored = (memberId: string) => memberById(world.cloud.table.store, memberId);

  beforeAll(async () => {
    world = await startDeployed();
  });
  afterAll(() => world?.stop());

  describe('what SES says of mail that we sent', () => {
    it('pauses whom a mail does not reach for good, and who complains; not whose mailbox is full', async () => {
      for (const memberId of ['gone', 'cross', 'full']) {
        await join(memberId);
      }
      const notices = [
        returned('Bounce', 'gone', {
          bounceType: 'Permanent',
          bouncedRecipients: [{ emailAddress: named('gone').email }],
        }),
        returned('Complaint', 'cross', { complainedRecipients: [{ emailAddress: named('cross').email }] }),
        returned('Bounce', 'full', {
          bounceType: 'Transient',
          bouncedRecipients: [{ emailAddress: named('full').email }],
        }),
      ];
      expect(await world.functions.ingest.invoke(fromQueue(...notices))).toEqual({ batchItemFailures: [] });
      for (const memberId of ['gone', 'cross'])
        expect(await stored(memberId)).toMatchObject({ member: { pausedUntil: 'forever' }, nextDueAt: null });
      expect(await stored('full')).toMatchObject({ member: { pausedUntil: null }, nextDueAt: at });
    });

    it('and a tick queues no digest for those', async () => {
      await world.functions.tick.invoke({ at });
      expect(world.cloud.sends.splice(0).map((body) => JSON.parse(body).memberId)).toEqual(['full']);
    });
  });

  describe('joining, and handing in old mails', () => {
    let welcome: Page;
    let cookies: string[];

    it('send mails the link that confirms; pressing it on decide’s page opens the door', async () => {
      const { cloud, functions } = world;
      await join('new', 'pending');
      const job = { type: 'notice', notice: 'confirm-joining', memberId: 'new', noticeId: 'confirm-joining.1' };
      expect(await functions.send.invoke(fromQueue(JSON.stringify(job)))).toEqual({ batchItemFailures: [] });
      const [link = ''] = linksIn(cloud.sent.at(-1), 'j');
      const shown = (await functions.decide.invoke(request('GET', link))) as Page;
      const done = (await functions.decide.invoke(pressed(shown, link))) as Page;
      expect(done.statusCode).toBe(303);
      expect(await stored('new')).toMatchObject({ status: 'active' });
      cookies = cookiesOf(done);
      welcome = (await functions.decide.invoke({ ...request('GET', WELCOME), cookies })) as Page;
      expect(welcome.statusCode).toBe(200);
    });

    it('decide puts an uploaded mail where received mail lies, and tells ingest, which reads it', async () => {
      const { cloud, functions } = world;
      const { eml } = writeMail({
        seed: 'kept',
        language: 'en',
        recipient,
        invitedAt: hoursAgo(50),
        sentAt: hoursAgo(49),
        way: 'direct',
      });
      const event = await uploaded(welcome, WELCOME, new Blob([Buffer.from(eml)], { type: 'message/rfc822' }));
      expect(await functions.decide.invoke({ ...event, cookies })).toMatchObject({ statusCode: 200 });
      const [[key = '', body] = []] = [...cloud.bucket];
      expect(key).toMatch(/^upload-/u);
      expect(body?.equals(Buffer.from(eml))).toBe(true);
      expect(await functions.ingest.invoke(fromQueue(...cloud.mails.splice(0)))).toEqual({ batchItemFailures: [] });
      expect(await openInvitations(cloud.table.store, 'new')).toHaveLength(1);
    });
  });

  describe('SES turning mails away for a moment, beyond its rate', () => {
    it('is waited for by send, not left to the queue', async () => {
      const { cloud, functions } = world;
      cloud.refusals.left = 3;
      const before = cloud.sent.length;
      const job = { type: 'notice', notice: 'settings-link', memberId: 'full', noticeId: 'settings-link.1' };
      expect(await functions.send.invoke(fromQueue(JSON.stringify(job)))).toEqual({ batchItemFailures: [] });
      expect(cloud.refusals.left).toBe(0);
      expect(cloud.sent).toHaveLength(before + 1);
    });
  });

  describe('a mail nobody vouches for', () => {
    it('goes with the report that the member asks for, and a late copy of its notice does no harm', async () => {
      const { cloud, functions } = world;
      await join('wary');
      const { door } = named('wary');
      const { eml, envelope } = writeMail(
        { seed: 'forged', language: 'en', recipient, door, invitedAt: hoursAgo(5), way: 'direct' },
        { key: null },
      );
      cloud.bucket.set('forged', Buffer.from(eml));
      const notice = receipt({ messageId: 'forged', from: envelope.from, to: door, at, dmarc: 'FAIL' });
      expect(await functions.ingest.invoke(fromQueue(notice))).toEqual({ batchItemFailures: [] });
      const [row] = await openInvitations(cloud.table.store, 'wary');
      expect(row).toMatchObject({ trust: 'unverified', rawKey: 'forged' });
      const report = async (once: string): Promise<string> => {
        const noticeId = `report.${once}.${Buffer.from(row?.key ?? '').toString('base64url')}`;
        const job = { type: 'notice', notice: 'report', memberId: 'wary', noticeId };
        expect(await functions.send.invoke(fromQueue(JSON.stringify(job)))).toEqual({ batchItemFailures: [] });
        return cloud.sent.at(-1)?.toString() ?? '';
      };
      const mail = await report('first');
      expect(mail).toContain('Content-Type: message/rfc822');
      expect(mail).toContain('hxxps://');
      cloud.bucket.clear();
      expect(await report('second')).not.toContain('message/rfc822');
      expect(await functions.ingest.invoke(fromQueue(notice))).toEqual({ batchItemFailures: [] });
    });
  });

  describe('an invitation that fell out of the stream', () => {
    it('is woken by the tick’s sweep, and judged', async () => {
      const { cloud, functions } = world;
      const { store } = cloud.table;
      await join('waiting');
      await recordInvitation(store, mail('waiting', facts({ invitationId: '7001' }), { receivedAt: hoursAgo(1) }));
      expect(await functions.tick.invoke({ at, partition: 3 })).toMatchObject({ swept: 0 });
      expect(await functions.tick.invoke({ at, partition: 0 })).toMatchObject({ swept: 1 });
      const refs = (await unscoredInvitations(store, { before: '9999' })).filter(
        ({ memberId }) => memberId === 'waiting',
      );
      await functions.score.invoke({ Records: refs.map(streamRecord) });
      expect(await openInvitations(store, 'waiting')).toMatchObject([{ settled: true, verdict: { complete: true } }]);
    });
  });

  it('nobody was refused anything', () => {
    expect(world.cloud.refused).toEqual([]);
    expect([...world.cloud.asked]).toEqual(
      expect.arrayContaining(['DecideRole s3:PutObject', 'DecideRole sqs:SendMessage']),
    );
  });
});
