import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { dnsError, zoneResolver } from '@guestlist/mail-trust';
import { openInvitations } from '@guestlist/store';
import { expect, it } from 'vitest';
import { addMember, DOOR, openMailroom } from './mailroom.ts';

it('a mail that cannot be checked for want of DNS is kept unverified, tried again, and rises when DNS answers', async () => {
  let answers = false;
  const live = zoneResolver(zone);
  const room = await openMailroom(async (name, type) => {
    if (!answers) throw dnsError('ETIMEOUT', name);
    return live(name, type);
  });
  try {
    const mail = writeMail({ seed: 'dns', door: DOOR, invitedAt: '2026-11-20T15:00:00.000Z' });
    await addMember(room.store, 'annika', [mail.record.recipient.email], DOOR);
    expect(await room.receive(mail.eml, { messageId: 'dns' })).toBe(1);
    expect((await openInvitations(room.store, 'annika'))[0]).toMatchObject({ trust: 'unverified' });
    expect(await room.receive(mail.eml, { messageId: 'dns', deliveries: 3 })).toBe(0);
    expect(room.raw.has('dns')).toBe(true);
    answers = true;
    expect(await room.receive(mail.eml, { messageId: 'dns', deliveries: 2 })).toBe(0);
    const rows = await openInvitations(room.store, 'annika');
    expect(rows.map(({ trust, defects }) => [trust, defects])).toEqual([['verified', []]]);
    expect(room.raw.has('dns')).toBe(false);
  } finally {
    await room.stop();
  }
});
