import { type ReplyKey, readReplyAddress } from '@guestlist/decision-links';
import { headerSection, wroteItself } from '@guestlist/mail-trust';
import { type Decision, type InvitationKey, withDecision } from '@guestlist/model';
import {
  changeDecisions,
  type DigestRow,
  digestByKey,
  invitation,
  invitationsByKey,
  memberById,
  noteReply,
  type Store,
  type StoredDigest,
  type StoredInvitation,
  type StoredMember,
  tellMember,
} from '@guestlist/store';
import type { ReceivedNotice } from '../notice.ts';
import type { IngestParts } from '../parts.ts';
import { isAutomatic } from './automatic.ts';
import { decideByReply } from './orders.ts';
import { readReplyMail } from './read-reply-mail.ts';
import type { ReplyAction } from './words.ts';

/** What became of a reply: a code for the log. */
export type ReplyOutcome =
  | 'decided'
  | 'nothing-to-decide'
  | 'automatic'
  | 'no-such-digest'
  | 'not-the-member'
  | 'dns-unavailable'
  | 'repeated';

/** The digests that the envelope's recipients answer. */
export const repliesIn = (recipients: readonly string[], domain: string): readonly ReplyKey[] =>
  [...new Set(recipients)].flatMap((recipient) => readReplyAddress(recipient, domain) ?? []);

const MOST_UNCLEAR = 8;
const MOST_UNCLEAR_CHARS = 120;

/**
 * Decides what a member's reply to a digest says, if the member wrote it. Only what can be taken back with a tap is
 * decided; the next digest says what it was; what is not understood is answered by one short mail.
 */
export const takeReply = async (
  parts: IngestParts,
  notice: ReceivedNotice,
  key: ReplyKey,
  bytes: Uint8Array,
): Promise<ReplyOutcome> => {
  const head = headerSection(bytes);
  if ('refused' in head || isAutomatic(head.fields, notice.sender)) return 'automatic';
  const [stored, digest] = await Promise.all([
    memberById(parts.store, key.memberId),
    digestByKey(parts.store, key.memberId, key.digest),
  ]);
  if (stored?.status !== 'active' || digest === null) return 'no-such-digest';
  const { wrote, reason } = await wroteItself({
    bytes,
    memberAddresses: stored.member.addresses,
    resolver: parts.resolverFor(notice.recipients),
    ses: { dmarcVerdict: notice.dmarcVerdict },
    at: new Date(notice.receivedAt),
  });
  if (!wrote) return reason === 'dns-unavailable' ? reason : 'not-the-member';
  return decide(parts, notice, { stored, digest, bytes });
};

interface Genuine {
  readonly stored: StoredMember;
  readonly digest: StoredDigest;
  readonly bytes: Uint8Array;
}

const decide = async (
  parts: IngestParts,
  { messageId, receivedAt: at }: ReceivedNotice,
  { stored, digest, bytes }: Genuine,
): Promise<ReplyOutcome> => {
  const { store, mailDomain: domain } = parts;
  const { memberId, name } = stored.member;
  const { text, replyId } = await readReplyMail(bytes);
  const invitations = await whatRowsAre(store, memberId, digest.rows);
  const { decisions, unclear, isMere, wantsLink } = decideByReply(
    text,
    { rows: digest.rows, invitations },
    { name, domain },
  );
  const said = { digest: digest.localDate, unclear: quotable(unclear) };
  const noted = await noteReply(store, { memberId, replyId, messageId, ...said, at });
  if (noted === 'repeated') return noted;
  for (const [key, action] of decisions) await record(parts, memberId, key, action, at);
  if (decisions.size > 0) {
    const note = { noteId: `reply-${replyId}`, kind: 'reply-applied', at, count: decisions.size } as const;
    await tellMember(store, { memberId, note });
  }
  if (unclear.length > 0 || (decisions.size === 0 && !isMere)) {
    await parts.enqueue({ type: 'notice', notice: 'reply-unclear', memberId, noticeId: `reply-unclear.${replyId}` });
  }
  if (wantsLink) {
    await parts.enqueue({ type: 'notice', notice: 'settings-link', memberId, noticeId: `settings-link.${replyId}` });
  }
  return decisions.size > 0 ? 'decided' : 'nothing-to-decide';
};

/** A row may have been folded into another mail of the same invitation since: it leads there. */
const whatRowsAre = async (
  store: Store,
  memberId: string,
  rows: readonly DigestRow[],
): Promise<ReadonlyMap<InvitationKey, StoredInvitation>> => {
  const keys = rows.map(({ key }) => key);
  const found = new Map((await invitationsByKey(store, memberId, keys)).map((each) => [each.key, each]));
  for (const key of keys) {
    const onwards = found.has(key) ? null : await invitation(store, memberId, key);
    if (onwards !== null) found.set(key, onwards);
  }
  return found;
};

/** The same reply handed over twice decides once. */
const record = async (
  { store }: IngestParts,
  memberId: string,
  key: InvitationKey,
  action: ReplyAction,
  at: string,
): Promise<void> => {
  const decision: Decision = { action, at, source: 'reply', newDevice: false };
  const isThere = (one: Decision): boolean => one.source === 'reply' && one.at === at && one.action === action;
  await changeDecisions(store, {
    memberId,
    key,
    at,
    change: (history) => (history.some(isThere) ? history : withDecision(history, decision)),
  });
};

/** A line with an address in it may be our own link, quoted: it is not kept. */
const quotable = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => !/:\/\/|@/u.test(line))
    .slice(0, MOST_UNCLEAR)
    .map((line) => line.slice(0, MOST_UNCLEAR_CHARS));
