import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { type MailDraft, type WrittenMail, writeMail } from '@guestlist/linkedin-mail/test-mails';
import {
  forwardingConfirmations,
  mailCounts,
  memoryOf,
  openInvitations,
  unreadableSince,
  unscoredInvitations,
} from '@guestlist/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMember, DOOR, type Mailroom, openMailroom, RECEIVED_AT, receivedNotice } from './mailroom.ts';

const INVITED_AT = '2026-11-20T15:00:00.123Z';

let room: Mailroom;
let members = 0;
/** Each test has a member of its own, whose mails the writer addresses to their door. */
let me = { memberId: '', door: DOOR };

const write = (seed: string, draft: Partial<MailDraft> = {}): WrittenMail =>
  writeMail({ seed, invitedAt: INVITED_AT, sentAt: '2026-11-20T15:01:00.000Z', door: me.door, ...draft });

const receive = (mail: Pick<WrittenMail, 'eml'>, messageId?: string, deliveries?: number) =>
  room.receive(mail.eml, {
    recipients: [me.door],
    ...(messageId === undefined ? {} : { messageId }),
    ...(deliveries === undefined ? {} : { deliveries }),
  });

const bytesOfTable = async (): Promise<string> => {
  const { Items } = await room.store.client.send(new ScanCommand({ TableName: room.store.table }));
  return JSON.stringify(Items);
};

beforeAll(async () => {
  room = await openMailroom();
});
afterAll(() => room.stop());
beforeEach(async () => {
  members += 1;
  me = { memberId: `member-${members}`, door: `u-${members}abcdefghijkmnpq@inbox.example` };
  await join();
  room.jobs.length = 0;
  room.meter.take();
});

/** The writer's mails all go to one mailbox: every member names it as theirs. */
const join = (): Promise<string> =>
  addMember(
    room.store,
    me.memberId,
    [`${me.memberId}@elsewhere.example`, write('mailbox').record.recipient.email],
    me.door,
  );

describe('an invitation', () => {
  it('becomes one row that waits for its verdict, in two requests, and its raw mail goes', async () => {
    const mail = write('one', { note: 'We met at the fair in Lund; may I ask about your valves?' });
    expect(await receive(mail)).toBe(0);
    expect(room.meter.take().map(({ command }) => command)).toEqual(['GetItemCommand', 'PutItemCommand']);
    const [row] = await openInvitations(room.store, me.memberId);
    expect(row).toMatchObject({ trust: 'verified', settled: false, receivedAt: RECEIVED_AT, at: INVITED_AT });
    expect(row?.facts.inviter.name).toBe(mail.record.inviter.name);
    expect(row?.facts.note).toBe(mail.record.note);
    expect(row?.fingerprint.note).toMatch(/^[0-9a-f]+$/u);
    expect(room.raw.size).toBe(0);
    const waiting = await unscoredInvitations(room.store, { before: '2027', limit: 1000 });
    expect(waiting.some(({ memberId }) => memberId === me.memberId)).toBe(true);
  });

  it('handed over twice, and its reminder, are one row', async () => {
    const mail = write('twice');
    await receive(mail, 'same');
    await receive(mail, 'same');
    await receive(write('twice', { ...mail.record, kind: 'reminder', sentAt: '2026-11-27T15:00:00.000Z' }));
    const rows = await openInvitations(room.store, me.memberId);
    expect(rows.map(({ reminders }) => reminders)).toEqual([1]);
  });

  it('redelivered after its raw mail has gone is done', async () => {
    await receive(write('gone'), 'gone');
    expect(await room.deliver(receivedNotice('gone', [me.door], 'x@mailer.example'))).toBe(0);
  });

  it('is kept without any of LinkedIn’s tokens, in table and log', async () => {
    const mail = write('secret', { secretMark: 'TOKENMARK' });
    await receive(mail);
    expect(mail.secrets.length).toBeGreaterThan(0);
    for (const said of [await bytesOfTable(), room.logs.join('\n')])
      for (const secret of [...mail.secrets, 'TOKENMARK']) expect(said).not.toContain(secret);
  });

  it('leaves no name and no word of its own in the log', async () => {
    const mail = write('quiet', { note: 'Wordmark of the note, please answer it soon.' });
    await receive(mail);
    const said = room.logs.join('\n');
    expect(said).toContain('"verified"');
    for (const word of [mail.record.inviter.name, 'Wordmark', mail.record.recipient.name, mail.record.recipient.email])
      expect(said).not.toContain(word);
  });

  it('that nobody signed is kept as unverified, with its raw mail for a few days', async () => {
    const mail = writeMail({ seed: 'unsigned', invitedAt: INVITED_AT, door: me.door }, { key: null });
    await room.receive(mail.eml, { recipients: [me.door], messageId: 'unsigned' });
    expect((await openInvitations(room.store, me.memberId))[0]).toMatchObject({
      trust: 'unverified',
      rawKey: expect.any(String),
    });
    expect(room.raw.delete('unsigned')).toBe(true);
  });

  it('of 30 MB is read by its head and first megabyte, and no more of it is fetched than shows its size', async () => {
    const { eml } = write('huge');
    const end = Buffer.from(eml).lastIndexOf('\r\n--');
    await room.receive(Buffer.concat([eml.subarray(0, end), Buffer.alloc(30 << 20, 'x\r\n')]), {
      recipients: [me.door],
      messageId: 'huge',
    });
    const [row] = await openInvitations(room.store, me.memberId);
    expect(row).toMatchObject({ trust: 'unverified', facts: { inviter: { name: write('huge').record.inviter.name } } });
    expect(row?.defects).toContain('over-size');
    expect(room.fetched.at(-1)).toBe(5 * 1024 * 1024 + 1);
    room.raw.clear();
  });

  it('written to somebody else says so, whatever its envelope', async () => {
    const { recipient } = write('other').record;
    await receive(write('other', { recipient: { ...recipient, email: 'somebody@else.example' } }));
    expect((await openInvitations(room.store, me.memberId))[0]?.defects).toContain('other-recipient');
  });

  it('to several doors is each member’s own', async () => {
    const first = me;
    me = { memberId: 'second-member', door: 'u-secondabcdefghijk@inbox.example' };
    await join();
    await room.receive(write('several').eml, { recipients: [first.door, me.door, me.door.toUpperCase()] });
    expect(await openInvitations(room.store, first.memberId)).toHaveLength(1);
    expect(await openInvitations(room.store, me.memberId)).toHaveLength(1);
  });
});

describe('a mail by hand', () => {
  it('is the member’s word, and joins what came by the filter', async () => {
    await receive(write('hand'));
    await receive(write('hand', { way: 'gmail' }));
    const rows = await openInvitations(room.store, me.memberId);
    expect(rows.map(({ trust }) => trust)).toEqual(['verified']);
  });
});

describe('other mail', () => {
  it('of LinkedIn’s is counted and gone', async () => {
    for (const kind of ['jobs', 'people-you-may-know', 'message-digest'] as const) await receive(write(kind, { kind }));
    expect((await mailCounts(room.store, me.memberId)).kinds).toEqual({
      jobs: 1,
      'people-you-may-know': 1,
      message: 1,
    });
    expect(room.raw.size).toBe(0);
    expect(await openInvitations(room.store, me.memberId)).toEqual([]);
  });

  it('about passwords and sign-ins is never kept, vouched for or not', async () => {
    await receive(write('pw', { kind: 'password-reset' }));
    await receive(write('code', { kind: 'sign-in-code' }));
    expect((await mailCounts(room.store, me.memberId)).kinds).toEqual({ 'account-security': 2 });
    expect(room.raw.size).toBe(0);
  });

  it('of an unknown kind becomes a row that says so, and its raw mail stays a few days', async () => {
    await receive(write('what', { kind: 'unknown-key' }), 'what');
    const [row] = await unreadableSince(room.store, me.memberId, '2026-11-01');
    expect(row).toMatchObject({ kind: 'unknown-linkedin', reason: 'unknown-kind', rawKey: 'what' });
    expect(room.raw.delete('what')).toBe(true);
  });

  it('of nobody we know, and bytes of no sense at all, are counted and gone', async () => {
    await room.receive(Buffer.from('From: a@b.example\r\nSubject: Hello\r\n\r\nhello'), { recipients: [me.door] });
    await room.receive(
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256),
      { recipients: [me.door] },
    );
    expect((await mailCounts(room.store, me.memberId)).kinds).toEqual({ 'not-linkedin': 2 });
    expect(room.raw.size).toBe(0);
  });

  it('that says a person viewed the profile makes their open invitation wait again', async () => {
    const invitation = write('viewer');
    await receive(invitation);
    const [before] = await openInvitations(room.store, me.memberId);
    await receive(write('viewer', { ...invitation.record, kind: 'profile-view' }));
    const [after] = await openInvitations(room.store, me.memberId);
    expect(after?.revision).toBe((before?.revision ?? 0) + 1);
    expect((await mailCounts(room.store, me.memberId)).kinds).toEqual({ 'profile-view': 1 });
  });

  it('that says a person accepted makes them known, and an example of whom the member wants', async () => {
    const mail = write('accepted', { kind: 'acceptance' });
    await receive(mail);
    const { known, examples } = await memoryOf(room.store, me.memberId);
    expect(known.map(({ name, how }) => [name, how])).toEqual([[mail.record.inviter.name, 'invited']]);
    expect(examples.map(({ action }) => action)).toEqual(['invited']);
  });

  it('that says so without anybody’s signature teaches nothing', async () => {
    const draft = { seed: 'forged', kind: 'acceptance', invitedAt: INVITED_AT, door: me.door } as const;
    await room.receive(writeMail(draft, { key: null }).eml, { recipients: [me.door], messageId: 'forged' });
    expect(await memoryOf(room.store, me.memberId)).toEqual({ known: [], examples: [] });
    room.raw.clear();
  });

  it('that only counts invitations brings one piece of advice', async () => {
    for (const seed of ['count-1', 'count-2']) await receive(write(seed, { kind: 'counted-invitations' }));
    const { memberId } = me;
    const advice = { type: 'notice', notice: 'single-mails-setting', memberId, noticeId: 'single-mails-setting' };
    expect(room.jobs).toEqual([advice, advice]);
  });

  it('to no door of ours, and our own mail coming back, is gone at once', async () => {
    await room.receive(write('nobody').eml, { recipients: ['nobody@inbox.example'] });
    await room.receive(write('own').eml, { recipients: [me.door], sender: 'hello@Inbox.example' });
    expect(room.raw.size).toBe(0);
    expect(await openInvitations(room.store, me.memberId)).toEqual([]);
  });
});

describe('a provider’s forwarding confirmation', () => {
  it('is kept for the settings page and mailed to the member', async () => {
    await receive(write('gmail', { kind: 'gmail-confirmation' }), 'gm');
    const [confirmation] = await forwardingConfirmations(room.store, me.memberId);
    expect(confirmation?.provider).toBe('gmail');
    expect(room.jobs).toEqual([
      { type: 'notice', notice: 'forwarding-code', memberId: me.memberId, noticeId: 'forwarding-code-gm' },
    ]);
    expect(room.raw.size).toBe(0);
  });

  it('that the provider did not sign is dropped', async () => {
    const forged = writeMail({ seed: 'fake', kind: 'gmail-confirmation', door: me.door }, { key: null });
    await room.receive(forged.eml, { recipients: [me.door] });
    expect(await forwardingConfirmations(room.store, me.memberId)).toEqual([]);
    expect(room.jobs).toEqual([]);
  });
});
