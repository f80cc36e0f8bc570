import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  changeDecisions,
  claimDigest,
  clearMemberNotes,
  confirmDigestSent,
  countKind,
  digestByKey,
  forwardingConfirmations,
  invitation,
  invitationsOf,
  mailCounts,
  memberNotes,
  noteAct,
  noteScoreFailure,
  putForwardingConfirmation,
  putVerdict,
  recordInvitation,
  recordProfileView,
  recordSendEvent,
  refFromImage,
  releaseDigest,
  scoringInput,
  tellMember,
  unscoredInvitations,
} from '../../src/index.ts';
import { aliasesOf } from '../../src/invitations/person-aliases.ts';
import { actsKey, invitationItemKey } from '../../src/keys.ts';
import { ofKind } from '../../src/schemas.ts';
import { getItem, putItem } from '../../src/send.ts';
import { decision, facts, inviter, mail, slugUrl, verdict } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const DAY = '2026-11-20';
const T0 = '2026-11-20T06:00:00.000Z';
const T5 = '2026-11-20T06:05:00.000Z';
const AT = '2026-11-20T19:00:00.000Z';
const KEY = 'i.61' as InvitationKey;

export const edgeCases = (store: TheStore) => {
  const refOf = async (memberId: string, key: InvitationKey = KEY) => {
    const waiting = await unscoredInvitations(store(), { before: '2027', limit: 1000 });
    const found = waiting.find((ref) => ref.memberId === memberId && ref.key === key);
    if (found === undefined) throw new Error(`${key} of ${memberId} does not wait`);
    return found;
  };

  describe('a digest’s claim', () => {
    const claim = (memberId: string, at = T0) =>
      claimDigest(store(), { memberId, localDate: DAY, at, leaseUntil: T5, rows: [] });
    const id = (memberId: string) => ({ memberId, localDate: DAY });

    it('says who holds it, and since when', async () => {
      await claim('ed1');
      const claimed = { localDate: DAY, status: 'claimed', attempt: 1, claimedAt: T0, leaseUntil: T5, rows: [] };
      expect(await digestByKey(store(), 'ed1', DAY)).toEqual({ ...claimed, messageId: null, sentAt: null });
    });

    it('lapses at the very moment its lease is over', async () => {
      await claim('ed2');
      expect(await claim('ed2', T5)).toEqual({ outcome: 'claimed', attempt: 2 });
    });

    it('is not given back once it was sent', async () => {
      await claim('ed3');
      await confirmDigestSent(store(), { ...id('ed3'), attempt: 1, messageId: 'ses-1', sentAt: T0 });
      await releaseDigest(store(), { ...id('ed3'), attempt: 1, at: T0 });
      expect(await digestByKey(store(), 'ed3', DAY)).toMatchObject({ leaseUntil: T5, status: 'sent' });
    });

    it('was sent when the Send event says so, by whatever id was written first-hand', async () => {
      await claim('ed4');
      await recordSendEvent(store(), { ...id('ed4'), messageId: 'ses-event', at: T5 });
      expect(await digestByKey(store(), 'ed4', DAY)).toMatchObject({ messageId: 'ses-event', sentAt: T5 });
      await confirmDigestSent(store(), { ...id('ed4'), attempt: 1, messageId: 'ses-own', sentAt: T0 });
      expect(await digestByKey(store(), 'ed4', DAY)).toMatchObject({ messageId: 'ses-own', sentAt: T0 });
      expect(await claim('ed4', T5)).toEqual({ outcome: 'sent', messageId: 'ses-own' });
    });
  });

  it('notes to a member are told in their order, and cleared however often they are named', async () => {
    const note = (noteId: string, at: string) => ({ noteId, kind: 'held-decisions', at, count: 1 }) as const;
    for (const one of [note('a', T5), note('b', T0)]) await tellMember(store(), { memberId: 'ed5', note: one });
    expect((await memberNotes(store(), 'ed5')).map(({ noteId }) => noteId)).toEqual(['b', 'a']);
    await clearMemberNotes(store(), { memberId: 'ed5', noteIds: ['a', 'a'] });
    expect((await memberNotes(store(), 'ed5')).map(({ noteId }) => noteId)).toEqual(['b']);
  });

  it('a log of presses that is full is returned as it is', async () => {
    const act = (n: number): Act => ({
      at: AT,
      action: 'later',
      invitations: [`i.${n}` as InvitationKey],
      group: false,
      device: null,
    });
    const full = (count: number) => Array.from({ length: count }, (_, n) => act(n));
    const item = (acts: readonly Act[]) => ({
      ...actsKey('ed6', DAY),
      ...ofKind('acts'),
      acts,
      expiresAt: 1_800_000_000,
    });
    const press = { memberId: 'ed6', localDate: DAY, act: act(1000) };
    await putItem(store(), item(full(599)));
    expect(await noteAct(store(), press)).toHaveLength(600);
    expect(await noteAct(store(), press)).toEqual([...full(599), act(1000)]);
  });

  it.each([
    ['gmail', 'zoho'],
    ['zoho', 'gmail'],
  ] as const)('providers’ codes come newest first: %s before %s', async (newer, older) => {
    const memberId = `ed9-${newer}`;
    const put = (provider: 'gmail' | 'zoho', receivedAt: string) =>
      putForwardingConfirmation(store(), {
        memberId,
        confirmation: { provider, code: '1', link: null, requestedBy: null },
        receivedAt,
      });
    await put(newer, T5);
    await put(older, T0);
    expect((await forwardingConfirmations(store(), memberId)).map(({ provider }) => provider)).toEqual([newer, older]);
  });

  it('the newest mail of any kind may be an invitation', async () => {
    await countKind(store(), { memberId: 'ed10', kind: 'jobs', at: T0 });
    await recordInvitation(store(), mail('ed10', facts({ invitationId: '61' }), { receivedAt: T5 }));
    expect(await mailCounts(store(), 'ed10')).toEqual({ kinds: { jobs: 1 }, lastMailAt: T5 });
  });

  describe('a profile view', () => {
    const viewer = (profileUrl: string | null, memberNumber: string | null) => ({
      name: '',
      headline: null,
      profileUrl,
      memberNumber,
    });

    it('of nobody one could name is none', async () => {
      const person = viewer(null, null);
      expect(await recordProfileView(store(), { memberId: 'ed11', person, viewedAt: T0, at: AT })).toBe(0);
    });

    it('is the newest of those under any key of the inviter', async () => {
      const person = { profileUrl: slugUrl('viewer'), memberNumber: '77' };
      const [bySlug, byNumber] = [viewer(person.profileUrl, null), viewer(null, '77')];
      for (const [memberId, one, other] of [
        ['ed12', bySlug, byNumber],
        ['ed13', byNumber, bySlug],
      ] as const) {
        await recordProfileView(store(), { memberId, person: one, viewedAt: T5, at: AT });
        await recordProfileView(store(), { memberId, person: other, viewedAt: T0, at: AT });
        await recordInvitation(store(), mail(memberId, facts({ invitationId: '61', inviter: person })));
        expect((await scoringInput(store(), await refOf(memberId)))?.viewedProfileAt).toBe(T5);
      }
    });
  });

  describe('a verdict', () => {
    const settlement = (memberId: string) =>
      ({ memberId, key: KEY, revision: 1, viewedProfileAt: null, learned: null, judgedAt: AT }) as const;

    it('stays when only the decision was learned from', async () => {
      await recordInvitation(store(), mail('ed14', facts({ invitationId: '61' })));
      await putVerdict(store(), { ...settlement('ed14'), verdict: verdict(60) });
      const decide = { memberId: 'ed14', key: KEY, at: AT };
      await changeDecisions(store(), { ...decide, change: () => [decision('accept', AT)] });
      const later = { ...settlement('ed14'), revision: 2, verdict: null, judgedAt: '2026-11-21T00:00:00.000Z' };
      expect(await putVerdict(store(), later)).toBe('settled');
      expect(await invitation(store(), 'ed14', KEY)).toMatchObject({
        verdict: verdict(60),
        judgedAt: AT,
        settled: true,
      });
      const { decision: taken } = (await invitation(store(), 'ed14', KEY)) ?? {};
      expect(taken).toMatchObject({ action: 'accept' });
      const learned = { ...settlement('ed14'), learned: taken ?? null, verdict: null, revision: 2 };
      await changeDecisions(store(), { ...decide, change: () => [decision('ignore', T5)] });
      await putVerdict(store(), { ...learned, revision: 3 });
      expect((await invitation(store(), 'ed14', KEY))?.learned).toEqual(taken);
    });

    it('takes the cause of an earlier failure away', async () => {
      await recordInvitation(store(), mail('ed15', facts({ invitationId: '61' })));
      const failure = { memberId: 'ed15', key: KEY, revision: 1, code: 'rule-errored', at: AT };
      expect(await noteScoreFailure(store(), { ...failure, revision: 2 })).toBeNull();
      expect(await noteScoreFailure(store(), { ...failure, key: 'i.none' as InvitationKey })).toBeNull();
      expect(await noteScoreFailure(store(), failure)).toBe(1);
      expect((await invitation(store(), 'ed15', KEY))?.scoreFailure).toEqual({
        code: 'rule-errored',
        attempts: 1,
        at: AT,
      });
      await putVerdict(store(), { ...settlement('ed15'), verdict: verdict(60) });
      const item = await getItem(store(), invitationItemKey('ed15', KEY));
      for (const name of ['scoreFailureCode', 'scoreFailureAt', 'scoreFailures', 'unscoredPk', 'unscoredSince'])
        expect(item).not.toHaveProperty(name);
    });

    it('is owed oldest first, and no more at once than asked for', async () => {
      for (const [n, receivedAt] of ['2026-10-03', '2026-10-01', '2026-10-02'].entries())
        await recordInvitation(
          store(),
          mail(`ed16-${n}`, facts({ invitationId: '61' }), { receivedAt: `${receivedAt}T00:00:00.000Z` }),
        );
      const oldest = await unscoredInvitations(store(), { before: '2026-10-03T00:00:00.000Z', limit: 2 });
      expect(oldest.map(({ since }) => since)).toEqual(['2026-10-01T00:00:00.000Z', '2026-10-02T00:00:00.000Z']);
    });

    it('is not asked for by a stream record of anything else', () => {
      expect(refFromImage({})).toBeNull();
      expect(refFromImage({ pk: { S: 'm#1' } })).toBeNull();
      expect(refFromImage({ pk: { S: 'm#1' }, sk: { S: 'member' } })).toBeNull();
    });
  });

  it('an operator finds every invitation of a person, by one key or by several', async () => {
    const person = inviter({ name: 'Oda Operator', profileUrl: slugUrl('oda-o'), memberNumber: '4711' });
    for (const memberId of ['ed17', 'ed18'])
      await recordInvitation(store(), mail(memberId, facts({ invitationId: '61', inviter: person })));
    const [first, second, third] = aliasesOf(person);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three keys');
    for (const keys of [[first], [third, second], [first, second, third]] as const)
      expect((await invitationsOf(store(), keys)).map(({ memberId }) => memberId).sort()).toEqual(['ed17', 'ed18']);
  });
};
