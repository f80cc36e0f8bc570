import type { Member } from '@guestlist/model';
import type { UploadOutcome } from '../deps.ts';
import { splitMails } from './split-mails.ts';

/** Where uploaded mails go: the bucket and the queue of received mail, as if each had come through the door. */
export interface MailIntake {
  readonly putRaw: (key: string, mail: Uint8Array) => Promise<void>;
  readonly notify: (notice: string) => Promise<void>;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Old mails taken at once; more are asked for in parts. */
const MOST_MAILS = 500;
const AT_ONCE = 10;

/**
 * Hands a member's saved mails to ingest, which reads them like any other: it checks their signatures itself, because
 * the notice gives no verdict (GRAY).
 */
export const handOver = async (
  intake: MailIntake,
  member: Pick<Member, 'email' | 'door'>,
  file: Uint8Array,
): Promise<UploadOutcome> => {
  const mails = splitMails(Buffer.from(file));
  if (mails.length === 0) return { outcome: 'refused', why: 'no-mails' };
  if (mails.length > MOST_MAILS) return { outcome: 'refused', why: 'too-large' };
  for (let from = 0; from < mails.length; from += AT_ONCE) {
    await Promise.all(
      mails.slice(from, from + AT_ONCE).map(async (mail) => {
        const id = `upload-${intake.newId()}`;
        await intake.putRaw(id, mail);
        await intake.notify(JSON.stringify(notice(id, member, intake.now().toISOString())));
      }),
    );
  }
  return { outcome: 'taken', mails: mails.length };
};

/** What SES says of a received mail, with the member's own door as the envelope. */
const notice = (messageId: string, { email, door }: Pick<Member, 'email' | 'door'>, timestamp: string) => ({
  notificationType: 'Received',
  mail: { timestamp, source: email, messageId, destination: [door] },
  receipt: {
    timestamp,
    recipients: [door],
    dmarcVerdict: { status: 'GRAY' },
    action: { type: 'S3', objectKey: messageId },
  },
});
