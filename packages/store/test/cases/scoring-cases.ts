import { type InvitationKey, invitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  absorbCopy,
  changeDecisions,
  createMember,
  failedInvitations,
  type InvitationRef,
  invitation,
  markUnscored,
  noteScoreFailure,
  openInvitations,
  putVerdict,
  recordInvitation,
  recordProfileView,
  refFromImage,
  SCORE_ATTEMPTS,
  scoringInput,
  streamRecord,
  unscoredInvitations,
  wakeScorer,
} from '../../src/index.ts';
import { decision, facts, mail, member, slugUrl, verdict } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const keyOf = (id: string) => `i.${id}` as InvitationKey;
const AT = '2026-11-20T19:00:00.000Z';

export const scoringCases = (store: TheStore) => {
  const refs = async (memberId: string): Promise<readonly InvitationRef[]> =>
    (await unscoredInvitations(store(), { before: '2026-11-30T00:00:00.000Z', limit: 1000 })).filter(
      (ref) => ref.memberId === memberId,
    );
  const onlyRef = async (memberId: string): Promise<InvitationRef> => {
    const [ref] = await refs(memberId);
    if (ref === undefined) throw new Error('nothing waits');
    return ref;
  };
  const settle = async (ref: InvitationRef, score = 60) => {
    const input = await scoringInput(store(), ref);
    if (input === null) throw new Error('nothing to judge');
    const { memberId, key, revision } = input.invitation;
    const { viewedProfileAt } = input;
    return putVerdict(store(), {
      memberId,
      key,
      revision,
      verdict: verdict(score),
      viewedProfileAt,
      learned: null,
      judgedAt: AT,
    });
  };

  describe('a verdict', () => {
    it('is owed from the write of the invitation on, and no longer once written', async () => {
      await recordInvitation(store(), mail('s1', facts({ invitationId: '61' })));
      const ref = await onlyRef('s1');
      expect(ref).toMatchObject({ key: keyOf('61'), since: '2026-11-20T09:00:00.000Z' });
      expect(await settle(ref)).toBe('settled');
      expect(await refs('s1')).toEqual([]);
      expect(await scoringInput(store(), ref)).toBeNull();
      expect(await invitation(store(), 's1', keyOf('61'))).toMatchObject({
        settled: true,
        verdict: verdict(60),
        judgedAt: AT,
      });
    });

    it('gives way when the facts changed while it was made', async () => {
      await recordInvitation(store(), mail('s2', facts({ invitationId: '62' })));
      const input = await scoringInput(store(), await onlyRef('s2'));
      await recordInvitation(store(), mail('s2', facts({ invitationId: '62', note: 'Hi' })));
      const stale = {
        memberId: 's2',
        key: keyOf('62'),
        revision: input?.invitation.revision ?? 0,
        verdict: verdict(9),
      };
      const rest = { viewedProfileAt: null, learned: null, judgedAt: AT };
      expect(await putVerdict(store(), { ...stale, ...rest })).toBe('superseded');
      expect(await refs('s2')).toHaveLength(1);
    });

    it('sees member, memory, neighbours of a fortnight either side, but not itself', async () => {
      await createMember(store(), { member: member('s3'), status: 'active', nextDueAt: null, at: AT });
      const received = { a: '2026-11-05T10:00:00.000Z', b: '2026-11-07T10:00:00.000Z', c: '2026-11-20T10:00:00.000Z' };
      for (const [id, receivedAt] of Object.entries(received))
        await recordInvitation(store(), mail('s3', facts({ invitationId: id }), { receivedAt }));
      const ref = (await refs('s3')).find(({ key }) => key === keyOf('c'));
      const input = ref === undefined ? null : await scoringInput(store(), ref);
      expect(input?.neighbours.map(({ key }) => key)).toEqual([keyOf('b')]);
      expect(input?.member?.member.name).toBe('Mara Lindqvist');
      expect(input?.memory).toEqual({ known: [], examples: [] });
    });

    it('is owed again for the open ones named, not for those decided or gone', async () => {
      for (const id of ['63', '64']) await recordInvitation(store(), mail('s4', facts({ invitationId: id })));
      const decided = decision('ignore', AT);
      await changeDecisions(store(), { memberId: 's4', key: keyOf('64'), at: AT, change: () => [decided] });
      for (const ref of await refs('s4')) await settle(ref);
      const keys = ['63', '64', '65'].map(keyOf);
      expect(await markUnscored(store(), { memberId: 's4', keys, at: AT })).toBe(1);
      expect((await refs('s4')).map(({ key }) => key)).toEqual([keyOf('63')]);
    });

    it('not yet given is left alone by those who only touch judged ones, and can be asked for once more', async () => {
      await recordInvitation(store(), mail('s7', facts({ invitationId: '68' })));
      const touch = { memberId: 's7', keys: [keyOf('68')], at: AT, judgedOnly: true };
      expect(await markUnscored(store(), touch)).toBe(0);
      expect(await wakeScorer(store(), { memberId: 's7', key: keyOf('68') })).toBe(true);
      expect(await settle(await onlyRef('s7'))).toBe('settled');
      expect(await wakeScorer(store(), { memberId: 's7', key: keyOf('68') })).toBe(false);
      expect(await markUnscored(store(), touch)).toBe(1);
    });

    it('keeps the cause of a failure, is tried a few times, and no more by itself', async () => {
      await recordInvitation(store(), mail('s5', facts({ invitationId: '66' })));
      const failure = { memberId: 's5', key: keyOf('66'), revision: 1, code: 'rule-errored', at: AT };
      for (let attempt = 1; attempt < SCORE_ATTEMPTS; attempt += 1)
        expect(await noteScoreFailure(store(), failure)).toBe(attempt);
      expect(await refs('s5')).toHaveLength(1);
      expect(await noteScoreFailure(store(), failure)).toBe(SCORE_ATTEMPTS);
      expect(await refs('s5')).toEqual([]);
      const stuck = await invitation(store(), 's5', keyOf('66'));
      expect(stuck).toMatchObject({
        settled: true,
        verdict: null,
        scoreFailure: { code: 'rule-errored', attempts: 5 },
      });
      const failed = [];
      for await (const page of failedInvitations(store())) failed.push(...page);
      expect(failed).toContainEqual({ memberId: 's5', key: keyOf('66'), code: 'rule-errored' });
      await markUnscored(store(), { memberId: 's5', keys: [keyOf('66')], at: AT });
      expect(await settle(await onlyRef('s5'))).toBe('settled');
      expect((await invitation(store(), 's5', keyOf('66')))?.scoreFailure).toBeNull();
    });

    it('is asked for by a stream record as by the index', async () => {
      await recordInvitation(store(), mail('s6', facts({ invitationId: '67', inviter: { profileUrl: slugUrl('x') } })));
      const ref = await onlyRef('s6');
      expect(refFromImage(streamRecord(ref).dynamodb.NewImage)).toEqual(ref);
    });
  });

  describe('a profile view', () => {
    const viewer = {
      name: 'Ilse Brandt',
      headline: 'Sales at Pumpenwerk',
      profileUrl: slugUrl('ilse-v'),
      memberNumber: null,
    };
    const viewed = { person: viewer, viewedAt: '2026-11-19T07:00:00.000Z', at: AT };

    it('before the invitation is seen when it is judged', async () => {
      expect(await recordProfileView(store(), { memberId: 'v1', ...viewed })).toBe(0);
      const by = facts({ invitationId: '71', inviter: { profileUrl: slugUrl('ilse-v') } });
      await recordInvitation(store(), mail('v1', by));
      expect((await scoringInput(store(), await onlyRef('v1')))?.viewedProfileAt).toBe(viewed.viewedAt);
    });

    it('after it has been judged makes it wait again', async () => {
      await recordInvitation(
        store(),
        mail('v2', facts({ invitationId: '72', inviter: { profileUrl: slugUrl('ilse-v') } })),
      );
      await settle(await onlyRef('v2'));
      expect(await recordProfileView(store(), { memberId: 'v2', ...viewed })).toBe(1);
      await settle(await onlyRef('v2'));
      expect((await invitation(store(), 'v2', keyOf('72')))?.viewedProfileAt).toBe(viewed.viewedAt);
    });

    it('by a namesake with another profile says nothing', async () => {
      await recordInvitation(
        store(),
        mail('v3', facts({ invitationId: '73', inviter: { profileUrl: slugUrl('other') } })),
      );
      expect(await recordProfileView(store(), { memberId: 'v3', ...viewed })).toBe(0);
      expect((await scoringInput(store(), await onlyRef('v3')))?.viewedProfileAt).toBeNull();
    });
  });

  describe('a copy that came before its invitation', () => {
    it('is folded in, and its key leads on', async () => {
      const profileUrl = slugUrl('early');
      const early = facts({ note: 'Hi', inviter: { profileUrl } });
      await recordInvitation(store(), mail('c1', early, { receivedAt: '2026-11-18T08:00:00.000Z' }));
      const copyRef = await onlyRef('c1');
      await settle(copyRef);
      await recordInvitation(store(), mail('c1', facts({ invitationId: '81', inviter: { profileUrl } })));
      const input = await scoringInput(store(), await onlyRef('c1'));
      expect(input?.copies).toEqual([invitationKey(early)]);
      await absorbCopy(store(), { memberId: 'c1', key: keyOf('81'), copy: invitationKey(early) });
      const again = await scoringInput(store(), await onlyRef('c1'));
      expect(again).toMatchObject({ copies: [], invitation: { receivedAt: '2026-11-18T08:00:00.000Z' } });
      expect((await invitation(store(), 'c1', invitationKey(early)))?.key).toBe(keyOf('81'));
      expect((await openInvitations(store(), 'c1')).map(({ key }) => key)).toEqual([keyOf('81')]);
      const late = await recordInvitation(store(), mail('c1', facts({ inviter: { profileUrl, location: 'Lund' } })));
      expect(late.key).toBe(keyOf('81'));
    });
  });
};
