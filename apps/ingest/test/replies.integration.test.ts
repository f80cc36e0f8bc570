import { replyAddress } from '@guestlist/decision-links';
import type { InvitationFacts, InvitationKey } from '@guestlist/model';
import {
  changeDecisions,
  claimDigest,
  invitation,
  memberNotes,
  recordInvitation,
  unclearReply,
} from '@guestlist/store';
import { facts, mail } from '@guestlist/store/test-builders';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMember, MAIL_DOMAIN, type Mailroom, openMailroom, RECEIVED_AT } from './mailroom.ts';
import { signFor, writeReply } from './reply-mail.ts';

const DIGEST = '2026-11-20';
const DOMAIN = 'fernholz.example';
const QUOTE = `\n\nOn Fri, Nov 20, 2026 at 7:00 AM Guestlist <digest@${MAIL_DOMAIN}> wrote:\n> accept 2\n`;

let room: Mailroom;
let members = 0;
let memberId = '';
let address = '';
let replyTo = '';
let keys: readonly InvitationKey[] = [];

const factsOf = (n: number): InvitationFacts =>
  facts({
    invitationId: String(7_500_000_000_000_000_000n + BigInt(members * 100 + n)),
    invitedAt: RECEIVED_AT,
    inviter: { name: `Inviter ${n}`, headline: null },
  });

const record = async (n: number): Promise<InvitationKey> => {
  const trust = n === 3 ? 'unverified' : 'verified';
  const { key } = await recordInvitation(room.store, mail(memberId, factsOf(n), { trust, receivedAt: RECEIVED_AT }));
  return key;
};

beforeAll(async () => {
  room = await openMailroom();
});
afterAll(() => room.stop());
beforeEach(async () => {
  members += 1;
  memberId = `replier-${members}`;
  address = `ada-${members}@${DOMAIN}`;
  replyTo = replyAddress({ memberId, digest: DIGEST }, MAIL_DOMAIN);
  await addMember(room.store, memberId, [address], `u-reply-${members}@${MAIL_DOMAIN}`);
  keys = await Promise.all([1, 2, 3].map(record));
  const rows = keys.map((key, n) => ({ number: n + 1, key, group: 'worth-accepting', campaign: null }) as const);
  await claimDigest(room.store, { memberId, localDate: DIGEST, at: RECEIVED_AT, leaseUntil: RECEIVED_AT, rows });
  room.jobs.length = 0;
  room.logs.length = 0;
});

const standing = async (): Promise<readonly (string | null)[]> =>
  Promise.all(keys.map(async (key) => (await invitation(room.store, memberId, key))?.decision?.action ?? null));

const reply = async (text: string, over: Partial<Parameters<typeof writeReply>[0]> = {}, messageId?: string) => {
  const reply = await signFor(DOMAIN, writeReply({ from: address, to: replyTo, text, ...over }));
  return receive(reply, messageId);
};

const receive = (mail: Uint8Array, messageId?: string, sender = address) =>
  room.receive(mail, { recipients: [replyTo], sender, ...(messageId === undefined ? {} : { messageId }) });

const NOBODY = [null, null, null];

describe('a member’s reply to a digest', () => {
  it('decides what its numbers name, once, and the next digest will say so', async () => {
    expect(await reply(`accept 1, ignore rest\n\nThanks,\nAda${QUOTE}`)).toBe(0);
    expect(await standing()).toEqual(['accept', 'ignore', 'ignore']);
    const first = await invitation(room.store, memberId, keys[0] ?? ('' as never));
    expect(first?.history).toEqual([{ action: 'accept', at: RECEIVED_AT, source: 'reply', newDevice: false }]);
    expect(await memberNotes(room.store, memberId)).toMatchObject([{ kind: 'reply-applied', count: 3 }]);
    expect(room.jobs).toEqual([]);
    expect(room.raw.size).toBe(0);
    expect(room.logs.join()).toContain('"outcome":"decided"');
    expect(room.logs.join()).not.toMatch(/accept 1|ada-/u);
  });

  it('is read as HTML where there is nothing else', async () => {
    await reply(`<div>accept 1</div><blockquote>accept 2</blockquote>`, { html: true });
    expect(await standing()).toEqual(['accept', null, null]);
  });

  it('handed over twice decides nothing that was taken back in between', async () => {
    await reply('accept 1', {}, 'same');
    const [key] = keys;
    if (key === undefined) throw new Error('no invitation');
    const change = { memberId, key, at: RECEIVED_AT };
    await changeDecisions(room.store, {
      ...change,
      change: (history) => history.map((decision) => ({ ...decision, undoneAt: RECEIVED_AT })),
    });
    await reply('accept 1', {}, 'same');
    expect(await standing()).toEqual(NOBODY);
    await reply('accept 1', {}, 'sent-again-by-a-stranger');
    expect(await standing()).toEqual(NOBODY);
    expect(room.logs.at(-1)).toContain('"outcome":"repeated"');
  });

  it('is answered by one mail where it is not understood, and decides the rest', async () => {
    await reply('accept 1\nnot the second, though https://x.example/d/token');
    expect(await standing()).toEqual(['accept', null, null]);
    expect(room.jobs).toMatchObject([{ type: 'notice', notice: 'reply-unclear', memberId }]);
    await reply('what about 9?', { messageId: 'two' });
    const [, second] = room.jobs;
    const replyId = second?.type === 'notice' ? second.noticeId.replace('reply-unclear.', '') : '';
    expect(await unclearReply(room.store, { memberId, replyId })).toEqual({ digest: DIGEST, lines: ['what about 9?'] });
    expect(JSON.stringify(room.jobs)).not.toContain('what about');
  });

  it('may ask for a fresh link, by which everything is taken along or erased', async () => {
    await reply('Erase, please');
    expect(await standing()).toEqual(NOBODY);
    expect(room.jobs).toMatchObject([{ type: 'notice', notice: 'settings-link', memberId }]);
  });

  it('never accepts an invitation nobody vouches for', async () => {
    await reply('accept 3');
    expect(await standing()).toEqual(NOBODY);
    expect(room.jobs).toHaveLength(1);
  });
});

describe('a mail to a digest’s address decides nothing and is not answered', () => {
  const nothing = async (outcome: string): Promise<void> => {
    expect(await standing()).toEqual(NOBODY);
    expect(room.jobs).toEqual([]);
    expect(await memberNotes(room.store, memberId)).toEqual([]);
    expect(room.logs.join()).toContain(`"outcome":"${outcome}"`);
    expect(room.raw.size).toBe(0);
  };

  it('without a signature', async () => {
    await receive(Buffer.from(writeReply({ from: address, to: replyTo, text: 'accept 1' })));
    await nothing('not-the-member');
  });

  it('signed by somebody else', async () => {
    await receive(await signFor('gmail.com', writeReply({ from: address, to: replyTo, text: 'accept 1' })));
    await nothing('not-the-member');
  });

  it('whose words were changed after they were signed', async () => {
    const reply = await signFor(DOMAIN, writeReply({ from: address, to: replyTo, text: 'ignore 1' }));
    await receive(Buffer.from(reply.toString().replace('ignore 1', 'accept 1')));
    await nothing('not-the-member');
  });

  it('from somebody the digest was forwarded to, and from another member', async () => {
    const other = `colleague@${DOMAIN}`;
    await reply('accept 1', { from: other });
    await nothing('not-the-member');
    await addMember(room.store, `other-${members}`, [other], `u-other-${members}@${MAIL_DOMAIN}`);
    await reply('accept 1', { from: other, messageId: 'two' });
    await nothing('not-the-member');
  });

  it('about a digest that there is not', async () => {
    replyTo = replyAddress({ memberId, digest: '2026-11-19' }, MAIL_DOMAIN);
    await reply('accept 1');
    await nothing('no-such-digest');
  });

  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated; owner-email="x@y.example"',
    'Precedence: bulk',
    'Precedence: auto_reply',
    'X-Auto-Response-Suppress: All',
    'X-Autoreply: yes',
    'List-Id: <list.example>',
  ])('sent by a program: %s', async (field) => {
    await reply('accept 1 and something', { fields: [field] });
    await nothing('automatic');
  });

  it('sent by a program: an empty envelope sender', async () => {
    const reply = await signFor(DOMAIN, writeReply({ from: address, to: replyTo, text: 'accept 1' }));
    await receive(reply, undefined, '');
    await nothing('automatic');
  });
});
