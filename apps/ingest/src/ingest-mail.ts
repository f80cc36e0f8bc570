import type { ReplyKey } from '@guestlist/decision-links';
import { type MailReading, readMail } from '@guestlist/linkedin-mail';
import { type Vouching, vouch } from '@guestlist/mail-trust';
import { type DoorOwner, doorOwner } from '@guestlist/store';
import type { ReceivedNotice } from './notice.ts';
import type { IngestParts } from './parts.ts';
import { deleteRaw, fetchRaw } from './raw-mail.ts';
import { repliesIn, takeReply } from './replies/take-reply.ts';
import { takeReading } from './take-reading.ts';
import type { Took } from './took.ts';

/** DNS did not answer; the mail is recorded as unverified, and read once more later. */
export class DnsUnavailableError extends Error {
  override readonly name = 'DnsUnavailableError';
}

/** After so many deliveries a mail stays as it was read without DNS. */
const DNS_TRIES = 3;

/** Kinds that are dropped unread: nobody is asked who sent them. */
const UNREAD: readonly string[] = ['account-security', 'not-linkedin'];

const ownersOf = async ({ store }: IngestParts, recipients: readonly string[]): Promise<readonly DoorOwner[]> => {
  const found = await Promise.all([...new Set(recipients)].map((recipient) => doorOwner(store, recipient)));
  const owners = found.filter((owner) => owner !== null);
  return owners.filter((owner, at) => owners.findIndex(({ memberId }) => memberId === owner.memberId) === at);
};

/** Our own mail, forwarded back by a filter that takes everything: never read, never answered. */
const isOurOwn = ({ mailDomain }: IngestParts, { sender }: ReceivedNotice): boolean => {
  const domain = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
  return domain === mailDomain.toLowerCase() || domain.endsWith(`.${mailDomain.toLowerCase()}`);
};

const vouchFor = (
  parts: IngestParts,
  notice: ReceivedNotice,
  owner: DoorOwner,
  bytes: Uint8Array,
  reading: MailReading,
): Promise<Vouching> | Vouching =>
  UNREAD.includes(reading.notification.kind)
    ? { trust: 'unverified', defects: [], reason: 'from-elsewhere' }
    : vouch({
        bytes,
        reading,
        memberAddresses: owner.addresses,
        resolver: parts.resolverFor(notice.recipients),
        ses: { dmarcVerdict: notice.dmarcVerdict },
        at: new Date(notice.receivedAt),
      });

const logged = (parts: IngestParts, owner: DoorOwner, { messageId }: ReceivedNotice, took: Took): void => {
  const { kind, trust, reason, defects, outcomes } = took;
  parts.log.info('mail', { memberId: owner.memberId, mailId: messageId, kind, trust, reason, defects, outcomes });
};

/**
 * Reads one received mail: whose door (by the envelope), who vouches, which LinkedIn mail, which facts; then keeps what
 * its kind calls for, and deletes the raw mail unless nobody vouches for it or it could not be read.
 *
 * @param deliveries how often the queue has handed this notice over, from 1
 * @throws DnsUnavailableError when another try may raise the trust
 */
export const ingestMail = async (parts: IngestParts, notice: ReceivedNotice, deliveries: number): Promise<void> => {
  const { objectKey, messageId } = notice;
  const isOwn = isOurOwn(parts, notice);
  const owners = isOwn ? [] : await ownersOf(parts, notice.recipients);
  const replies = isOwn ? [] : repliesIn(notice.recipients, parts.mailDomain);
  if (owners.length === 0 && replies.length === 0) {
    await deleteRaw(parts, objectKey);
    parts.log.info('mail dropped', { mailId: messageId, cause: isOwn ? 'own-mail' : 'unknown-door' });
    return;
  }
  const bytes = await fetchRaw(parts, objectKey);
  if (bytes === null) {
    parts.log.info('mail gone', { mailId: messageId });
    return;
  }
  for (const reply of replies) await ingestReply(parts, notice, reply, bytes);
  if (owners.length > 0) await ingestNotifications(parts, notice, { owners, bytes, deliveries });
  else await deleteRaw(parts, objectKey);
};

/** @throws DnsUnavailableError when nobody can say whose reply it is; it is not given up, for nothing else keeps it */
const ingestReply = async (
  parts: IngestParts,
  notice: ReceivedNotice,
  reply: ReplyKey,
  bytes: Uint8Array,
): Promise<void> => {
  const outcome = await takeReply(parts, notice, reply, bytes);
  parts.log.info('reply', { memberId: reply.memberId, mailId: notice.messageId, outcome });
  if (outcome === 'dns-unavailable') throw new DnsUnavailableError(outcome);
};

interface ForDoors {
  readonly owners: readonly DoorOwner[];
  readonly bytes: Uint8Array;
  readonly deliveries: number;
}

const ingestNotifications = async (
  parts: IngestParts,
  notice: ReceivedNotice,
  { owners, bytes, deliveries }: ForDoors,
): Promise<void> => {
  const { objectKey } = notice;
  const readings = await readMail(bytes);
  const all: Took[] = [];
  for (const owner of owners) {
    for (const reading of readings) {
      const vouching = await vouchFor(parts, notice, owner, bytes, reading);
      const took = await takeReading(parts, { owner, notice, reading, vouching });
      logged(parts, owner, notice, took);
      all.push(took);
    }
  }
  if (deliveries < DNS_TRIES && all.some(({ tryAgain }) => tryAgain)) throw new DnsUnavailableError('dns-unavailable');
  if (!all.some(({ keepRaw }) => keepRaw)) await deleteRaw(parts, objectKey);
};
