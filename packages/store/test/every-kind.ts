import type { DigestRow, Store } from '../src/index.ts';
import {
  absorbCopy,
  addAddress,
  changeDecisions,
  claimDigest,
  claimNotice,
  confirmDigestSent,
  confirmNoticeSent,
  countKind,
  countUp,
  createMember,
  eraseMember,
  expireInvitations,
  invitation,
  noteAct,
  noteReply,
  putForwardingConfirmation,
  putInviterRequest,
  putVerdict,
  recordInvitation,
  recordProfileView,
  recordSendEvent,
  recordUnreadable,
  remember,
  rememberDevice,
  tellMember,
} from '../src/index.ts';
import { facts, mail, member, slugUrl, verdict } from './builders.ts';

const MEMBER = 'fixture';
const AT = '2026-11-20T09:00:00.000Z';
const EXPIRES_AT = Date.parse('2027-01-20T09:00:00.000Z') / 1000;
const LONG_AGO = '2026-08-23T09:00:00.000Z';
const DAY = '2026-11-20';

const person = (slug: string, name: string) => ({ name, profileUrl: slugUrl(slug) });
const withId = (invitationId: string, slug: string, name: string, note: string | null = null) =>
  facts({ invitationId, invitedAt: '2026-11-19T08:00:00.000Z', note, inviter: person(slug, name) });

const invitations = async (store: Store) => {
  const judged = await recordInvitation(
    store,
    mail(MEMBER, withId('7374000000000000001', 'ilse-brandt', 'Ilse Brandt', 'We met in Malmö.')),
  );
  await recordInvitation(store, mail(MEMBER, withId('7374000000000000002', 'tom-ferreira', 'Tom Ferreira')));
  const at = { memberId: MEMBER, key: judged.key };
  const revision = (await invitation(store, MEMBER, judged.key))?.revision ?? 0;
  const learned = null;
  await putVerdict(store, { ...at, revision, verdict: verdict(72), viewedProfileAt: AT, judgedAt: AT, learned });
  await changeDecisions(store, {
    ...at,
    at: AT,
    change: () => [{ action: 'accept', at: AT, source: 'link', newDevice: true }],
  });
  const copy = await recordInvitation(store, mail(MEMBER, facts({ inviter: person('ana-ruiz', 'Ana Ruiz') })));
  const whole = await recordInvitation(store, mail(MEMBER, withId('7374000000000000003', 'ana-ruiz', 'Ana Ruiz')));
  await absorbCopy(store, { memberId: MEMBER, key: whole.key, copy: copy.key });
  const old = { ...withId('7374000000000000004', 'bo-chen', 'Bo Chen'), invitedAt: LONG_AGO };
  await recordInvitation(store, mail(MEMBER, old, { receivedAt: LONG_AGO }));
  await expireInvitations(store, { memberId: MEMBER, at: AT, salt: () => Buffer.alloc(32, 7).toString('base64url') });
  return { judged: judged.key, whole: whole.key };
};

/** Two worth accepting, a campaign of two in one line, one alone, and one that is suspicious. */
const rowsOf = (keys: readonly DigestRow['key'][]): readonly DigestRow[] => {
  const campaigns = [null, null, 'c1', 'c1', null, 'suspicious'];
  return keys.map((key, n) => ({
    number: [1, 2, 3, 3, 4, 5][n] ?? n,
    key,
    group: n < 2 ? 'worth-accepting' : 'mass-invite',
    campaign: campaigns[n] ?? null,
  }));
};

const mails = async (store: Store, rows: readonly DigestRow[]): Promise<void> => {
  const lease = { memberId: MEMBER, at: AT, leaseUntil: AT };
  const done = { memberId: MEMBER, attempt: 1, messageId: 'ses-sent', sentAt: AT };
  await claimDigest(store, { ...lease, localDate: DAY, rows });
  await confirmDigestSent(store, { ...done, localDate: DAY });
  await recordSendEvent(store, { memberId: MEMBER, localDate: DAY, messageId: 'ses-sent', at: AT });
  await claimNotice(store, { ...lease, noticeId: 'welcome' });
  await confirmNoticeSent(store, { ...done, noticeId: 'welcome' });
  await noteReply(store, {
    memberId: MEMBER,
    replyId: 'reply',
    messageId: 'ses-reply',
    digest: DAY,
    unclear: ['acept 2'],
    at: AT,
  });
  await tellMember(store, { memberId: MEMBER, note: { noteId: 'held', kind: 'held-decisions', at: AT, count: 2 } });
};

/** Writes items of every kind by the functions that write them, as a member of the first days has them. */
export const writeEveryKind = async (store: Store): Promise<void> => {
  const active = { member: member(MEMBER), status: 'active', nextDueAt: '2026-11-23T06:00:00.000Z', at: AT } as const;
  await createMember(store, active);
  await addAddress(store, {
    memberId: MEMBER,
    addressId: 'second',
    address: 'second@example.org',
    expiresAt: EXPIRES_AT,
  });
  const { judged, whole } = await invitations(store);
  const others = ['i.11', 'i.12', 'i.13', 'i.14'] as DigestRow['key'][]; // keys of ours are any text with a prefix
  await mails(store, rowsOf([judged, whole, ...others]));
  const viewer = { name: 'Lea Wirth', headline: null, profileUrl: slugUrl('lea-wirth'), memberNumber: null };
  await recordProfileView(store, { memberId: MEMBER, person: viewer, viewedAt: AT, at: AT });
  await remember(store, {
    memberId: MEMBER,
    known: [{ name: 'Ilse Brandt', how: 'accepted', person: 's.ilse-brandt' as never }],
    examples: [{ key: judged, at: AT, action: 'accept', traits: ['company:pumpenwerk'] }],
  });
  await countKind(store, { memberId: MEMBER, kind: 'jobs', at: AT });
  const row = { kind: 'unknown-linkedin', reason: 'unknown-kind', templateKey: null, trust: 'verified' } as const;
  await recordUnreadable(store, {
    memberId: MEMBER,
    row: { ...row, messageId: 'ses-odd', receivedAt: AT, rawKey: 'ses-odd' },
  });
  const confirmation = { provider: 'gmail', code: '730114552', link: null, requestedBy: 'mara@example.org' } as const;
  await putForwardingConfirmation(store, { memberId: MEMBER, confirmation, receivedAt: AT });
  const act = { at: AT, action: 'accept', invitations: [judged], group: false, device: null } as const;
  await noteAct(store, { memberId: MEMBER, localDate: DAY, act });
  await rememberDevice(store, { memberId: MEMBER, hash: 'hash', at: AT, expiresAt: EXPIRES_AT });
  await countUp(store, { bucket: 'join-net.1.hash', expiresAt: EXPIRES_AT });
  const request = { requestId: 'one', at: AT, profileUrl: slugUrl('ana-ruiz'), replyTo: 'ana@example.org' };
  await putInviterRequest(store, { ...request, wish: 'tell' });
  const leaver = { member: member('leaver'), status: 'active', nextDueAt: null, at: AT } as const;
  await createMember(store, leaver);
  await eraseMember(store, 'leaver', { farewellUntil: EXPIRES_AT });
};
