import { NOTIFICATION_KINDS, TRUST_LEVELS } from '@guestlist/model';
import { z } from 'zod';

/** Every kind of item in the table, attribute by attribute: nothing else may ever be written. */
const text = z.string();
const time = z.iso.datetime();
const base = { pk: text, sk: text, v: z.literal(1) };
const expires = { expiresAt: z.int().positive() };
const texts = z.array(text);
const trust = z.enum(TRUST_LEVELS);
const action = z.enum(['accept', 'ignore', 'follow', 'ask', 'report', 'later']);

const profile = z.strictObject({
  name: text,
  headline: text.nullable(),
  company: text.nullable(),
  industry: text.nullable(),
  location: text.nullable(),
  languages: texts,
  lookingFor: texts,
  notWanted: texts,
  pastCompanies: texts,
  schools: texts,
});

const member = z.strictObject({
  ...base,
  kind: z.literal('member'),
  status: z.enum(['pending', 'active']),
  version: z.int(),
  memberId: text,
  email: text,
  addresses: texts,
  name: text,
  locale: text,
  timeZone: text,
  digestAt: text,
  days: texts,
  pausedUntil: text.nullable(),
  strictness: text,
  tipThreshold: z.int(),
  askAfterAccept: z.boolean(),
  profile,
  door: text,
  createdAt: time,
  duePk: text.optional(),
  dueAt: time.optional(),
  retiringDoors: texts.optional(),
  expiresAt: z.int().optional(),
});

const facts = z.strictObject({
  invitationId: text.nullable(),
  invitedAt: time.nullable(),
  reminder: z.boolean(),
  inviter: z.strictObject({
    name: text.nullable(),
    headline: text.nullable(),
    title: text.nullable(),
    company: text.nullable(),
    location: text.nullable(),
    profileUrl: text.nullable(),
    memberNumber: text.nullable(),
  }),
  mutual: z.strictObject({ count: z.int(), names: texts }).nullable(),
  note: text.nullable(),
  sources: z.record(text, z.strictObject({ source: text, confidence: z.number() })),
});

const decision = z.strictObject({
  action,
  at: time,
  source: text,
  newDevice: z.boolean(),
  undoneAt: time.optional(),
  held: z.enum(['contradiction', 'burst']).optional(),
});

const invitation = z.strictObject({
  ...base,
  ...expires,
  kind: z.literal('invitation'),
  facts,
  trust,
  defects: texts,
  personKey: text,
  aliases: texts,
  nameKey: text,
  fingerprint: z.strictObject({
    key: text,
    at: time,
    company: text.nullable(),
    note: text.nullable(),
    mutualCount: z.int().nullable(),
    mutualNames: texts,
  }),
  receivedAt: time,
  rawKey: text.nullable().optional(),
  templateKey: text.nullable(),
  language: text.nullable(),
  reminders: z.int(),
  lastReminderAt: time.nullable(),
  viewedProfileAt: time.nullable().optional(),
  messageIds: texts.max(12),
  verdict: z.looseObject({ score: z.int(), group: text, findings: z.array(z.unknown()), ruleset: text }).optional(),
  judgedAt: time.optional(),
  learned: z.strictObject({ action, at: time }).nullable().optional(),
  history: z.array(decision),
  historyRevision: z.int(),
  revision: z.int(),
  wakes: z.int().optional(),
  recentPk: text,
  recentAt: time,
  statePk: text,
  stateAt: time,
  unscoredPk: text.optional(),
  unscoredSince: time.optional(),
  scoreFailureCode: text.optional(),
  scoreFailureAt: time.optional(),
  scoreFailures: z.int().optional(),
});

const lease = {
  status: z.enum(['claimed', 'sent']),
  claimedAt: time,
  leaseUntil: time,
  attempt: z.int(),
  messageId: text.optional(),
  sentAt: time.optional(),
  sendEventId: text.optional(),
  sendEventAt: time.optional(),
};

const of = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ ...base, kind: z.literal(kind), ...shape });

const row = z.strictObject({ number: z.int(), key: text, group: text, campaign: text.nullable() });
const known = z.strictObject({ name: text, how: text, person: text.nullable().optional() });
const example = z.strictObject({ key: text, at: time, action: text, traits: texts });

const counts = Object.fromEntries(
  [...NOTIFICATION_KINDS, 'unreadable'].map((kind) => [`n.${kind}`, z.int().optional()]),
);

/** Any item, told apart by its `kind`. */
export const anyItem = z.discriminatedUnion('kind', [
  member,
  invitation,
  of('door', { memberId: text, door: text, addresses: texts }),
  of('email', { memberId: text, claimedAt: time }),
  of('waiting-address', { addressId: text, address: text, ...expires }),
  of('moved', { movedTo: text, ...expires }),
  of('view', { aliases: texts, viewedAt: time, ...expires }),
  of('memory', { known: z.array(known).max(300), examples: z.array(example).max(120), revision: z.int() }),
  of('counts', { lastMailAt: time, ...counts }),
  of('unreadable', {
    row: z.strictObject({
      messageId: text,
      receivedAt: time,
      kind: text,
      reason: text,
      templateKey: text.nullable(),
      trust,
      rawKey: text.nullable(),
    }),
    ...expires,
  }),
  of('forwarding', {
    confirmation: z.strictObject({
      provider: text,
      code: text.nullable(),
      link: text.nullable(),
      requestedBy: text.nullable(),
      receivedAt: time,
    }),
    ...expires,
  }),
  of('digest', { v: z.literal(2), localDate: z.iso.date(), rows: z.array(row), ...lease, ...expires }),
  of('reply', { messageId: text, digest: z.iso.date(), unclear: texts.max(8), at: time, ...expires }),
  of('notice', { noticeId: text, ...lease, ...expires }),
  of('note', { note: z.strictObject({ noteId: text, kind: text, at: time, count: z.int() }), ...expires }),
  of('acts', {
    acts: z.array(
      z.strictObject({ at: time, action: text, invitations: texts, group: z.boolean(), device: text.nullable() }),
    ),
    ...expires,
  }),
  of('device', { hash: text, firstAt: time, lastAt: time, ...expires }),
  of('rate', { hits: z.int(), ...expires }),
  of('inviter-request', {
    request: z.strictObject({ requestId: text, at: time, profileUrl: text, replyTo: text, wish: text }),
  }),
  of('farewell', { email: text, name: text, locale: text, ...expires }),
  of('past-salt', { salt: text }),
  of('past', { times: z.int(), lastAt: time, lastAction: text.nullable(), ...expires }),
]);
