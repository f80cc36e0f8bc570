import { isDeepStrictEqual } from 'node:util';
import { type InvitationKey, invitationKey, trustRank } from '@guestlist/model';
import { absent, all, any, atMost, is, present } from '../expression.ts';
import { INDEX_ATTRIBUTES, invitationItemKey, invitationKeyOf, openPartition } from '../keys.ts';
import { indexParams } from '../query.ts';
import { getItem, type Item, putItem, queryAll, updateItem } from '../send.ts';
import { nowSeconds, type Store } from '../store.ts';
import type { InvitationMail, RecordOutcome, StoredInvitation } from '../types.ts';
import {
  FAILURE_ATTRIBUTES,
  factAttributes,
  movedTo,
  newInvitationItem,
  toInvitation,
  unscoredAttributes,
} from './invitation-item.ts';
import { type Known, mergeFacts } from './merge-facts.ts';
import { type Candidate, matchPerson } from './person-aliases.ts';

/** Writers of one invitation are few (copies of one mail); more rounds than this means a bug. */
const ROUNDS = 12;
/** Ids of the mails that changed an invitation, so that one handed over twice counts once. */
const MESSAGE_IDS_KEPT = 12;

/** The open invitation of the same inviter, for a mail that shows no invitationId. Reads grow with what is open. */
const openOneOf = async (store: Store, mail: InvitationMail): Promise<InvitationKey | null> => {
  const open = await queryAll(store, indexParams(store.table, 'state', openPartition(mail.memberId)));
  const candidates = open.flatMap((item) => {
    const key = invitationKeyOf(item);
    // The index carries what `factAttributes` wrote.
    return key === null ? [] : [{ ...(item as unknown as Candidate), key }];
  });
  return matchPerson(mail.facts.inviter, candidates)?.key ?? null;
};

/** Attributes of a changed invitation; null when the mail tells nothing new. Pure. */
export const mergedAttributes = (before: StoredInvitation, messageIds: readonly string[], mail: InvitationMail) => {
  const known: Known = { facts: before.facts, trust: before.trust, defects: before.defects };
  const merged = mergeFacts(known, mail);
  const trusted = merged !== known;
  const reminded = mail.facts.reminder && trusted && !messageIds.includes(mail.messageId);
  if (!reminded && isDeepStrictEqual(merged, known)) return null;
  const facts = before.facts.reminder && !merged.facts.reminder ? { ...merged.facts, reminder: true } : merged.facts;
  return {
    ...factAttributes(mail.memberId, before.key, { ...merged, facts }, before.receivedAt, mail.fingerprint),
    reminders: before.reminders + (reminded ? 1 : 0),
    lastReminderAt: reminded ? mail.receivedAt : before.lastReminderAt,
    messageIds: [...new Set([...messageIds, mail.messageId])].slice(-MESSAGE_IDS_KEPT),
    ...(merged.trust === before.trust ? {} : { templateKey: mail.templateKey, language: mail.language, rawKey: null }),
  };
};

const messageIdsOf = (item: Item): readonly string[] =>
  Array.isArray(item['messageIds']) ? item['messageIds'].map(String) : [];

/** Folds a mail into an invitation that is there; null when somebody else changed it meanwhile. */
const mergeInto = async (store: Store, item: Item, mail: InvitationMail): Promise<RecordOutcome | null> => {
  const before = toInvitation(item);
  const messageIds = messageIdsOf(item);
  const heard = messageIds.includes(mail.messageId) && trustRank(mail.trust) <= trustRank(before.trust);
  if (heard) return { outcome: 'duplicate', key: before.key };
  const attributes = mergedAttributes(before, messageIds, mail);
  if (attributes === null) return { outcome: 'unchanged', key: before.key };
  const open = before.decision === null || before.decision.action === 'later';
  const change = {
    set: { ...attributes, ...(open ? unscoredAttributes(mail.memberId, before.key) : {}) },
    ...(open ? { setIfAbsent: { [INDEX_ATTRIBUTES.unscored.range]: mail.receivedAt } } : {}),
    add: { revision: 1 },
    ...(open ? { remove: FAILURE_ATTRIBUTES } : {}),
  };
  const guard = all(is('revision', before.revision), present('statePk'));
  return (await updateItem(store, item, change, guard)) ? { outcome: 'merged', key: before.key } : null;
};

/** One try to fold a mail into what lies under a key: an outcome, or the key to try next. */
const mergeUnder = async (store: Store, key: InvitationKey, mail: InvitationMail): Promise<RecordOutcome | Next> => {
  const item = await getItem(store, invitationItemKey(mail.memberId, key));
  if (item === null) return { next: invitationKey(mail.facts) };
  const onwards = movedTo(item);
  return onwards === null ? ((await mergeInto(store, item, mail)) ?? { next: key }) : { next: onwards };
};

interface Next {
  readonly next: InvitationKey;
}

/**
 * Records what one mail says of one invitation, and marks it as waiting for its verdict in the same write.
 *
 * The key is the invitationId; a mail without one joins the open invitation of the same inviter, else the inviter is
 * the key. A second mail of the same invitation is merged (see `mergeFacts`); a reminder counts; the same SES message
 * counts once, unless it is better vouched for by now. The usual mail costs one request.
 */
export const recordInvitation = async (store: Store, mail: InvitationMail): Promise<RecordOutcome> => {
  const own = invitationKey(mail.facts);
  const gone = any(absent('pk'), atMost('expiresAt', nowSeconds(store)));
  let key = (mail.facts.invitationId === null ? await openOneOf(store, mail) : null) ?? own;
  for (let round = 0; round < ROUNDS; round += 1) {
    const created = key === own && (await putItem(store, newInvitationItem(mail, key), gone));
    if (created) return { outcome: 'created', key };
    const tried = await mergeUnder(store, key, mail);
    if ('outcome' in tried) return tried;
    key = tried.next;
  }
  throw new Error('an invitation changed too often while a mail of it was recorded');
};
