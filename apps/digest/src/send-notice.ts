import { expiryOf, LIFETIMES, linkUrl } from '@guestlist/decision-links';
import { automaticHeaders, type NoticeValues, type RenderedMail, renderNotice } from '@guestlist/digest-mail';
import type { InvitationKey, MailJob, Member, Notice } from '@guestlist/model';
import {
  claimNotice,
  confirmNoticeSent,
  endFarewell,
  farewell,
  forwardingConfirmations,
  invitation,
  memberById,
  pendingAddresses,
  releaseNotice,
  type StoredMember,
  unclearReply,
} from '@guestlist/store';
import { mailMessages } from './language.ts';
import { asMime } from './message.ts';
import { ClaimBusyError, type SendParts } from './send-digest.ts';
import { isRefusal } from './ses.ts';

export type NoticeJob = Extract<MailJob, { type: 'notice' }>;

/** absent: the member, or what the notice is about, is gone. */
export type NoticeOutcome = 'sent' | 'already' | 'absent';

/** A notice is filled in only now, so that no queue ever holds a link or a code. */
interface Filled {
  readonly to: string;
  readonly mail: RenderedMail;
  /** A mail that goes with it. */
  readonly attached?: string | null;
}

/**
 * Sends one short mail, at most once for its notice id: claimed, sent, confirmed, as a digest is.
 *
 * @throws when SES did not take it: the queue tries again
 */
export const sendNotice = async (parts: SendParts, job: NoticeJob): Promise<NoticeOutcome> => {
  const { store, now } = parts;
  const { memberId, noticeId } = job;
  if (job.notice === 'erased') return sayFarewell(parts, memberId);
  const stored = await memberById(store, memberId);
  const filled = stored === null ? null : await fill(parts, stored, { ...job, notice: job.notice });
  if (stored === null || filled === null) return 'absent';

  const leaseUntil = new Date(now().getTime() + parts.leaseMs).toISOString();
  const claim = await claimNotice(store, { memberId, noticeId, at: now().toISOString(), leaseUntil });
  if (claim.outcome === 'sent') return 'already';
  if (claim.outcome === 'busy') throw new ClaimBusyError(`claimed until ${claim.until}`);

  const { attempt } = claim;
  const mime = asMime({
    from: { name: 'Guestlist', address: `hello@${parts.mailDomain}` },
    to: { name: stored.member.name, address: filled.to },
    ...filled.mail,
    attached: filled.attached ?? null,
    headers: automaticHeaders(),
  });
  const messageId = await parts
    .sendRaw({ to: filled.to, mime, tags: { memberId, noticeId } })
    .catch(async (error: unknown) => {
      if (isRefusal(error)) await releaseNotice(store, { memberId, noticeId, attempt, at: now().toISOString() });
      throw error;
    });
  await confirmNoticeSent(store, { memberId, noticeId, attempt, messageId, sentAt: now().toISOString() });
  return 'sent';
};

/** The last mail of all: once it is with SES, the address it went to is forgotten too. */
const sayFarewell = async (parts: SendParts, memberId: string): Promise<NoticeOutcome> => {
  const last = await farewell(parts.store, memberId);
  if (last === null) return 'absent';
  const { email: to, name, locale } = last;
  const mime = await asMime({
    from: { name: 'Guestlist', address: `hello@${parts.mailDomain}` },
    to: { name, address: to },
    ...renderNotice('erased', {}, await mailMessages(locale)),
    headers: automaticHeaders(),
  });
  await parts.sendRaw({ to, mime, tags: { notice: 'erased' } });
  await endFarewell(parts.store, memberId);
  return 'sent';
};

type Filling = Exclude<NoticeJob['notice'], 'erased'>;

const fill = async (
  parts: SendParts,
  owner: StoredMember,
  job: NoticeJob & { readonly notice: Filling },
): Promise<Filled | null> => {
  const { member } = owner;
  const { memberId, email, locale } = member;
  const link = (kind: 'join' | 'desk'): string =>
    linkUrl(parts.publicUrl, parts.linkKeys, { kind, memberId, expiresAt: expiryOf(kind, parts.now()) });
  const digestPage = (digest: string): string => {
    const claim = { kind: 'digest', memberId, digest, expiresAt: expiryOf('digest', parts.now()) } as const;
    return linkUrl(parts.publicUrl, parts.linkKeys, claim);
  };
  const messages = await mailMessages(locale);
  const toMember = <N extends Notice>(notice: N, values: NoticeValues[N]): Filled => ({
    to: email,
    mail: renderNotice(notice, values, messages),
  });
  switch (job.notice) {
    case 'confirm-joining':
      return toMember(job.notice, { url: link('join') });
    case 'settings-link':
      return toMember(job.notice, { url: link('desk'), minutes: LIFETIMES.desk / 60_000 });
    case 'single-mails-setting':
      return toMember(job.notice, { url: `${parts.publicUrl.replace(/\/$/u, '')}/single-mails`, counted: null });
    case 'reply-unclear': {
      const reply = await unclearReply(parts.store, { memberId, replyId: job.noticeId.replace(/^[^.]*\./u, '') });
      return reply === null ? null : toMember(job.notice, { url: digestPage(reply.digest), lines: reply.lines });
    }
    case 'forwarding-code': {
      const [confirmation] = await forwardingConfirmations(parts.store, memberId);
      return confirmation === undefined ? null : toMember(job.notice, confirmation);
    }
    case 'report':
      return report(parts, owner, job.noticeId);
    case 'confirm-address':
      return confirmAddress(parts, member, job.noticeId);
    default:
      return job.notice satisfies never;
  }
};

/** The notice's id ends in the invitation's key, `report.<once>.<key in base64url>`: a tag of SES's is of few characters. */
const report = async (parts: SendParts, owner: StoredMember, noticeId: string): Promise<Filled | null> => {
  const { memberId, email, locale } = owner.member;
  const key = Buffer.from(noticeId.split('.')[2] ?? '', 'base64url').toString();
  const reported = await invitation(parts.store, memberId, key as InvitationKey);
  if (reported === null) return null;
  const { attachedOriginal } = await import('./report/attached-original.ts');
  const attached = await attachedOriginal(parts.keptMail, owner, reported);
  const values = { name: reported.facts.inviter.name, isAttached: attached !== null };
  return { to: email, mail: renderNotice('report', values, await mailMessages(locale)), attached };
};

/** The notice's id ends in the id of the address it confirms. */
const confirmAddress = async (
  parts: SendParts,
  { memberId, locale }: Member,
  noticeId: string,
): Promise<Filled | null> => {
  const waiting = await pendingAddresses(parts.store, memberId);
  const found = waiting.find(({ addressId }) => noticeId.endsWith(addressId));
  if (found === undefined) return null;
  const { address, addressId } = found;
  const claim = { kind: 'address', memberId, addressId, expiresAt: expiryOf('address', parts.now()) } as const;
  const url = linkUrl(parts.publicUrl, parts.linkKeys, claim);
  const messages = await mailMessages(locale);
  return { to: address, mail: renderNotice('confirm-address', { url, address }, messages) };
};
