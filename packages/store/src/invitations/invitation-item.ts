import {
  type Decision,
  type Fingerprint,
  type InvitationKey,
  type PersonKey,
  personKey,
  standingDecision,
} from '@guestlist/model';
import {
  decidedPartition,
  invitationItemKey,
  invitationKeyOf,
  memberIdOf,
  openPartition,
  recentPartition,
  unscoredShard,
} from '../keys.ts';
import { ofKind } from '../schemas.ts';
import type { Item } from '../send.ts';
import type { InvitationMail, InvitationRef, StoredInvitation } from '../types.ts';
import type { Known } from './merge-facts.ts';
import { aliasesOf, nameKeyOf } from './person-aliases.ts';

/** What is kept of an invitation goes after this; a keyed hash of the inviter may remain. */
export const KEEP_INVITATION_DAYS = 90;

const DAY_SECONDS = 86_400;

/** The moment `days` after an ISO time, in epoch seconds. */
export const daysAfter = (iso: string, days: number): number => Math.floor(Date.parse(iso) / 1000) + days * DAY_SECONDS;

/** Everything that follows from the facts: stored beside them, never apart. */
export const factAttributes = (
  memberId: string,
  key: InvitationKey,
  known: Known,
  receivedAt: string,
  makeFingerprint: (facts: Known['facts'], key: InvitationKey, at: string) => Fingerprint,
) => {
  const at = known.facts.invitedAt ?? receivedAt;
  return {
    facts: known.facts,
    trust: known.trust,
    defects: known.defects,
    personKey: personKey(known.facts.inviter),
    aliases: aliasesOf(known.facts.inviter),
    nameKey: nameKeyOf(known.facts.inviter) ?? '-',
    fingerprint: makeFingerprint(known.facts, key, at),
    recentPk: recentPartition(memberId),
    recentAt: at,
  };
};

/** The attributes by which an invitation is found while a verdict is owed. */
export const unscoredAttributes = (memberId: string, key: InvitationKey) => ({
  unscoredPk: unscoredShard(memberId, key),
});

/** What goes when a verdict stands, or is owed anew. */
export const FAILURE_ATTRIBUTES = ['scoreFailureCode', 'scoreFailureAt', 'scoreFailures'] as const;

/** Where an invitation stands by its history: open (nothing or `later` holds) or decided, and since when. */
export const stateAttributes = (memberId: string, history: readonly Decision[], receivedAt: string) => {
  const holding = standingDecision(history);
  return holding === null || holding.action === 'later'
    ? { statePk: openPartition(memberId), stateAt: receivedAt }
    : { statePk: decidedPartition(memberId), stateAt: holding.at };
};

/** A new invitation, open and waiting for its verdict, in one item. */
export const newInvitationItem = (mail: InvitationMail, key: InvitationKey): Item => ({
  ...invitationItemKey(mail.memberId, key),
  ...ofKind('invitation'),
  ...factAttributes(mail.memberId, key, mail, mail.receivedAt, mail.fingerprint),
  receivedAt: mail.receivedAt,
  rawKey: mail.rawKey ?? null,
  templateKey: mail.templateKey,
  language: mail.language,
  reminders: mail.facts.reminder ? 1 : 0,
  lastReminderAt: mail.facts.reminder ? mail.receivedAt : null,
  messageIds: [mail.messageId],
  history: [],
  historyRevision: 0,
  revision: 1,
  ...stateAttributes(mail.memberId, [], mail.receivedAt),
  ...unscoredAttributes(mail.memberId, key),
  unscoredSince: mail.receivedAt,
  expiresAt: daysAfter(mail.receivedAt, KEEP_INVITATION_DAYS),
});

/** Where a copy went that was folded into another invitation; null for an invitation itself. */
export const movedTo = (item: Item): InvitationKey | null =>
  // Written by `absorbCopy` alone.
  typeof item['movedTo'] === 'string' ? (item['movedTo'] as InvitationKey) : null;

interface Stored
  extends Omit<StoredInvitation, 'memberId' | 'key' | 'at' | 'settled' | 'scoreFailure' | 'decision' | 'rawKey'> {
  /** Not in items of before reports came with their original. */
  readonly rawKey?: string | null;
  readonly recentAt: string;
  readonly unscoredSince?: string;
  readonly scoreFailureCode?: string;
  readonly scoreFailureAt?: string;
  readonly scoreFailures?: number;
}

export const toInvitation = (item: Item): StoredInvitation => {
  // Items are read as `newInvitationItem` and its updates wrote them.
  const it = item as unknown as Stored;
  return {
    memberId: memberIdOf(item) ?? '',
    key: invitationKeyOf(item) ?? it.fingerprint.key,
    personKey: it.personKey,
    aliases: it.aliases,
    facts: it.facts,
    trust: it.trust,
    defects: it.defects,
    rawKey: it.rawKey ?? null,
    receivedAt: it.receivedAt,
    at: it.recentAt,
    templateKey: it.templateKey,
    language: it.language,
    reminders: it.reminders,
    lastReminderAt: it.lastReminderAt,
    viewedProfileAt: it.viewedProfileAt ?? null,
    fingerprint: it.fingerprint,
    verdict: it.verdict ?? null,
    judgedAt: it.judgedAt ?? null,
    settled: it.unscoredSince === undefined,
    scoreFailure:
      it.scoreFailureCode === undefined
        ? null
        : { code: it.scoreFailureCode, attempts: it.scoreFailures ?? 1, at: it.scoreFailureAt ?? it.receivedAt },
    revision: it.revision,
    history: it.history,
    decision: standingDecision(it.history),
    learned: it.learned ?? null,
  };
};

/** A waiting invitation as the index, or a stream record, shows it; null for any other item. */
export const toRef = (item: Item): InvitationRef | null => {
  const memberId = memberIdOf(item);
  const key = invitationKeyOf(item);
  const { recentAt, unscoredSince, aliases } = item;
  if (memberId === null || key === null || typeof recentAt !== 'string' || typeof unscoredSince !== 'string')
    return null;
  // Written by `factAttributes` alone.
  return { memberId, key, at: recentAt, aliases: (aliases ?? []) as readonly PersonKey[], since: unscoredSince };
};
