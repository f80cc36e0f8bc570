import { claimDigest, digestByKey, memberById } from '@guestlist/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMember, DOOR, type Mailroom, openMailroom, RECEIVED_AT, sentEvent } from './mailroom.ts';

const memberId = 'annika';
const email = 'annika@elsewhere.example';
let room: Mailroom;

beforeAll(async () => {
  room = await openMailroom();
  await addMember(room.store, memberId, [email], DOOR);
});
afterAll(() => room.stop());

describe('the queue', () => {
  it('gets back only the record that failed', async () => {
    expect(await room.deliver('not json')).toBe(1);
    expect(await room.deliver(JSON.stringify({ Message: '{}' }))).toBe(1);
    expect(await room.deliver(sentEvent('Delivery', {}))).toBe(0);
  });

  it('tells that SES has sent a digest', async () => {
    const localDate = '2026-11-20';
    await claimDigest(room.store, { memberId, localDate, at: RECEIVED_AT, leaseUntil: RECEIVED_AT, rows: [] });
    await room.deliver(sentEvent('Send', { memberId, localDate }));
    expect(await digestByKey(room.store, memberId, localDate)).toMatchObject({
      status: 'sent',
      messageId: 'ses-sent-1',
    });
  });

  it('pauses a member whose address is gone, not one whose mailbox is only full', async () => {
    const bounce = (bounceType: string) =>
      sentEvent(
        'Bounce',
        { memberId },
        { bounce: { bounceType, bouncedRecipients: [{ emailAddress: email.toUpperCase() }] } },
      );
    await room.deliver(bounce('Transient'));
    expect((await memberById(room.store, memberId))?.member.pausedUntil).toBeNull();
    await room.deliver(bounce('Permanent'));
    expect(await memberById(room.store, memberId)).toMatchObject({
      nextDueAt: null,
      member: { pausedUntil: 'forever' },
    });
  });
});
