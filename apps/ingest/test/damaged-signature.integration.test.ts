import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { openInvitations } from '@guestlist/store';
import { expect, it } from 'vitest';
import { addMember, DOOR, openMailroom } from './mailroom.ts';

const FIELD = 'DKIM-Signature: v=1; a=rsa-sha256; c=/relaxed; d=linkedin.com; s=x; h=from; bh=AAAA; b=AAAA\r\n';

it.each([
  ['verified', 'below one that cannot be read', (eml: string) => `${FIELD}${eml}`],
  ['verified', 'beside one that cannot be read', (eml: string) => eml.replace('c=relaxed/relaxed', 'c=/relaxed')],
  ['unverified', 'that cannot be read', (eml: string) => eml.replaceAll('c=relaxed/relaxed', 'c=/relaxed')],
])('a mail is a row, %s, with a signature of LinkedIn’s %s', async (trust, _, change) => {
  const room = await openMailroom();
  try {
    const mail = writeMail({ seed: 'damaged', door: DOOR, invitedAt: '2026-11-20T15:00:00.000Z' });
    await addMember(room.store, 'annika', [mail.record.recipient.email], DOOR);
    const eml = Buffer.from(change(Buffer.from(mail.eml).toString('latin1')), 'latin1');
    expect(eml.equals(mail.eml)).toBe(false);
    expect(await room.receive(eml)).toBe(0);
    expect((await openInvitations(room.store, 'annika')).map((row) => row.trust)).toEqual([trust]);
  } finally {
    await room.stop();
  }
});
