import { randomBytes } from 'node:crypto';
import { type LinkKeys, replyAddress } from '@guestlist/decision-links';
import { digestHeaders, type RenderedMail, renderDigest } from '@guestlist/digest-mail';
import type { Member } from '@guestlist/model';
import { wordsIn } from '@guestlist/rules/words/in-language';
import {
  claimDigest,
  clearMemberNotes,
  confirmDigestSent,
  expireInvitations,
  releaseDigest,
  type Store,
} from '@guestlist/store';
import { gather } from './gather.ts';
import { mailMessages } from './language.ts';
import { linksOf } from './links.ts';
import { asMime } from './message.ts';
import { hasNews } from './news.ts';
import type { KeptMail } from './report/kept-mail.ts';
import { isRefusal, type SendRaw } from './ses.ts';
import { shelve } from './shelves.ts';
import { compose } from './view.ts';

export interface SendParts {
  readonly store: Store;
  readonly sendRaw: SendRaw;
  readonly keptMail: KeptMail;
  readonly linkKeys: LinkKeys;
  readonly publicUrl: string;
  readonly mailDomain: string;
  readonly now: () => Date;
  /** How long a claim keeps other senders away: longer than any send, shorter than the queue's patience. */
  readonly leaseMs: number;
}

export interface DigestJob {
  readonly memberId: string;
  readonly localDate: string;
  /** The member asked for it: what is open is sent even when nothing is new, or when they have stopped the daily one. */
  readonly fresh?: true;
}

/**
 * sent: it is with SES now · nothing-new: there was nothing to say · already: this date's digest was sent before ·
 * no-member: erased, or not active any more.
 */
export type DigestOutcome = 'sent' | 'nothing-new' | 'already' | 'no-member';

/** Another sender holds the claim: the job is to be tried again when its lease has passed. */
export class ClaimBusyError extends Error {
  override readonly name = 'ClaimBusyError';
}

/**
 * Sends one member's digest of one local date, at most once: the date is claimed with a lease first and confirmed with
 * SES's message id after. Between SES's acceptance and the confirmation stands one window: a kill there is healed by
 * SES's own Send event, and only if that comes later than the lease can the digest go out twice. It is never lost.
 *
 * @throws when SES did not take it: a refusal gives the claim back at once, anything else (a time-out may hide a send)
 *   leaves it to the lease; either way the queue tries again
 */
export const sendDigest = async (
  parts: SendParts,
  { memberId, localDate, fresh }: DigestJob,
): Promise<DigestOutcome> => {
  const { store, now } = parts;
  const gathered = await gather(store, memberId, localDate, now());
  if (gathered === null || (gathered.member.pausedUntil === 'forever' && !fresh)) return 'no-member';
  await expireInvitations(store, { memberId, at: now().toISOString(), salt: newSalt });
  if (gathered.today?.status === 'sent') return 'already';
  const shelves = shelve(gathered.open);
  if (!fresh && !hasNews(gathered, shelves, now())) return 'nothing-new';

  const { member } = gathered;
  const at = now();
  const links = linksOf(parts.publicUrl, parts.linkKeys, memberId, localDate, at);
  const { view, rows } = compose(gathered, shelves, localDate, {
    words: await wordsIn(member.locale),
    links,
    now: at,
    since: gathered.since,
  });
  const mail = renderDigest(view, await mailMessages(member.locale));
  const mime = mimeOf(parts, member, mail, view.urls.unsubscribe, localDate);
  const leaseUntil = new Date(at.getTime() + parts.leaseMs).toISOString();
  const claim = await claimDigest(store, { memberId, localDate, at: at.toISOString(), leaseUntil, rows });
  if (claim.outcome === 'sent') return 'already';
  if (claim.outcome === 'busy') throw new ClaimBusyError(`claimed until ${claim.until}`);

  const { attempt } = claim;
  const messageId = await parts
    .sendRaw({ to: member.email, mime, tags: { memberId, localDate } })
    .catch(async (error: unknown) => {
      if (isRefusal(error)) await releaseDigest(store, { memberId, localDate, attempt, at: now().toISOString() });
      throw error;
    });
  await confirmDigestSent(store, { memberId, localDate, attempt, messageId, sentAt: now().toISOString() });
  await clearMemberNotes(store, { memberId, noteIds: gathered.notes.map(({ noteId }) => noteId) });
  return 'sent';
};

/** A member's own key to what remains of inviters after 90 days. */
const newSalt = (): string => randomBytes(32).toString('base64url');

const mimeOf = (
  { mailDomain }: SendParts,
  member: Member,
  { subject, html, text }: RenderedMail,
  unsubscribeUrl: string,
  localDate: string,
): Buffer =>
  asMime({
    from: { name: 'Guestlist', address: `digest@${mailDomain}` },
    to: { name: member.name, address: member.email },
    subject,
    html,
    text,
    headers: digestHeaders({
      unsubscribeUrl,
      replyTo: replyAddress({ memberId: member.memberId, digest: localDate }, mailDomain),
      domain: mailDomain,
    }),
  });
