import { type InvitationKey, invitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  absorbCopy,
  changeDecisions,
  decisionsSince,
  type InvitationMail,
  invitation,
  noteScoreFailure,
  openInvitations,
  putVerdict,
  recordInvitation,
} from '../../src/index.ts';
import { invitationItemKey } from '../../src/keys.ts';
import { getItem } from '../../src/send.ts';
import { decision, facts, mail, slugUrl, verdict } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const KEY = 'i.81' as InvitationKey;
const COPY = facts({ inviter: { profileUrl: slugUrl('early') } });
const COPY_KEY = invitationKey(COPY);
const WHOLE = facts({ invitationId: '81', inviter: { profileUrl: slugUrl('early') } });
const AT = '2026-11-20T19:00:00.000Z';

type Mail = Partial<Omit<InvitationMail, 'memberId' | 'facts'>>;

export const absorbCases = (store: TheStore) => {
  const both = async (memberId: string, { copy = {}, whole = {} }: { copy?: Mail; whole?: Mail } = {}) => {
    await recordInvitation(store(), mail(memberId, COPY, { receivedAt: '2026-11-18T08:00:00.000Z', ...copy }));
    await recordInvitation(store(), mail(memberId, WHOLE, whole));
  };
  const absorb = (memberId: string, key = KEY, copy = COPY_KEY) => absorbCopy(store(), { memberId, key, copy });
  const at = (memberId: string, key: InvitationKey) => invitation(store(), memberId, key);
  const decide = (memberId: string, key: InvitationKey) =>
    changeDecisions(store(), { memberId, key, at: AT, change: (old) => [...old, decision('ignore', AT)] });

  describe('a copy', () => {
    it('leaves its invitation written anew, as often as it is folded in', async () => {
      await both('ab1');
      await absorb('ab1');
      expect(await at('ab1', KEY)).toMatchObject({ revision: 2, receivedAt: '2026-11-18T08:00:00.000Z' });
      await absorb('ab1');
      expect((await at('ab1', KEY))?.revision).toBe(2);
      expect(await getItem(store(), invitationItemKey('ab1', COPY_KEY))).toEqual({
        ...invitationItemKey('ab1', COPY_KEY),
        kind: 'moved',
        v: expect.any(Number),
        movedTo: KEY,
        expiresAt: Date.parse('2027-02-16T08:00:00.000Z') / 1000,
      });
    });

    it('that came later changes nothing of when the invitation came', async () => {
      await both('ab2', { copy: { receivedAt: '2026-11-20T18:00:00.000Z' } });
      await absorb('ab2');
      expect((await at('ab2', COPY_KEY))?.key).toBe(KEY);
      expect((await at('ab2', KEY))?.receivedAt).toBe('2026-11-20T09:00:00.000Z');
    });

    it('brings its reminders, and its place among the open ones', async () => {
      const reminder = { ...COPY, reminder: true };
      await recordInvitation(store(), mail('ab3', reminder, { receivedAt: '2026-11-10T08:00:00.000Z' }));
      await recordInvitation(
        store(),
        mail('ab3', facts({ invitationId: '82' }), { receivedAt: '2026-11-15T08:00:00.000Z' }),
      );
      await recordInvitation(store(), mail('ab3', { ...WHOLE, reminder: true }));
      await absorb('ab3');
      expect((await at('ab3', KEY))?.reminders).toBe(2);
      expect((await openInvitations(store(), 'ab3')).map(({ key }) => key)).toEqual(['i.82', KEY]);
    });

    it('that is not there, or not folded into anything that is there, is left alone', async () => {
      await recordInvitation(store(), mail('ab4', WHOLE));
      await absorb('ab4');
      expect((await at('ab4', KEY))?.revision).toBe(1);
      await recordInvitation(store(), mail('ab5', COPY));
      await absorb('ab5');
      expect((await at('ab5', COPY_KEY))?.key).toBe(COPY_KEY);
    });

    it('that somebody decided on stays by itself', async () => {
      await both('ab6');
      await decide('ab6', COPY_KEY);
      await absorb('ab6');
      expect(await at('ab6', COPY_KEY)).toMatchObject({ key: COPY_KEY, decision: { action: 'ignore' } });
      expect((await at('ab6', KEY))?.revision).toBe(1);
    });

    it('that is better vouched for stays by itself', async () => {
      await both('ab7', { whole: { trust: 'member' } });
      await absorb('ab7');
      expect((await at('ab7', COPY_KEY))?.key).toBe(COPY_KEY);
      expect((await at('ab7', KEY))?.revision).toBe(1);
    });

    it('stays by itself while its invitation waits for no verdict', async () => {
      await both('ab8');
      const settlement = { memberId: 'ab8', key: KEY, revision: 1, verdict: verdict(60) };
      await putVerdict(store(), { ...settlement, viewedProfileAt: null, learned: null, judgedAt: AT });
      await absorb('ab8');
      expect((await at('ab8', COPY_KEY))?.key).toBe(COPY_KEY);
    });

    it('is not folded into one that was folded in itself', async () => {
      await both('ab9');
      await absorb('ab9');
      const other = facts({ inviter: { profileUrl: slugUrl('another') } });
      await recordInvitation(store(), mail('ab9', other));
      await absorb('ab9', COPY_KEY, invitationKey(other));
      expect((await at('ab9', invitationKey(other)))?.key).toBe(invitationKey(other));
    });

    it('folded into a decided invitation leaves it where its decision put it', async () => {
      await both('ab10');
      await decide('ab10', KEY);
      await absorb('ab10');
      expect((await at('ab10', COPY_KEY))?.key).toBe(KEY);
      const since = '2026-11-20T18:00:00.000Z';
      expect((await decisionsSince(store(), 'ab10', since)).map(({ key }) => key)).toEqual([KEY]);
    });

    it('once folded in leads a decision and a late mail on', async () => {
      await both('ab11');
      await absorb('ab11');
      expect(await decide('ab11', COPY_KEY)).toMatchObject({ key: KEY, decision: { action: 'ignore' } });
      const late = await recordInvitation(store(), mail('ab11', { ...COPY, note: 'late' }));
      expect(late).toEqual({ outcome: 'merged', key: KEY });
      expect(await openInvitations(store(), 'ab11')).toEqual([]);
    });
  });

  describe('a late mail that tells something new', () => {
    const waits = async (memberId: string, action: 'later' | 'ignore') => {
      await recordInvitation(store(), mail(memberId, WHOLE));
      const change = () => [decision(action, AT)];
      const revision = (await changeDecisions(store(), { memberId, key: KEY, at: AT, change }))?.revision ?? 0;
      const settlement = { memberId, key: KEY, revision, viewedProfileAt: null, learned: null, judgedAt: AT };
      expect(await putVerdict(store(), { ...settlement, verdict: verdict(60) })).toBe('settled');
      await recordInvitation(store(), mail(memberId, { ...WHOLE, note: 'late' }, { receivedAt: AT }));
      const item = await getItem(store(), invitationItemKey(memberId, KEY));
      return item?.['unscoredSince'] ?? null;
    };

    it('has an invitation judged anew that was put off, and not one that is decided', async () => {
      expect(await waits('ab12', 'later')).toBe(AT);
      expect(await waits('ab13', 'ignore')).toBeNull();
    });

    it('takes the cause of a failure away, and leaves since when it waits', async () => {
      await recordInvitation(store(), mail('ab14', WHOLE));
      await noteScoreFailure(store(), { memberId: 'ab14', key: KEY, revision: 1, code: 'rule-errored', at: AT });
      await recordInvitation(store(), mail('ab14', { ...WHOLE, note: 'late' }, { receivedAt: AT }));
      expect((await at('ab14', KEY))?.scoreFailure).toBeNull();
      const item = await getItem(store(), invitationItemKey('ab14', KEY));
      expect(item).toMatchObject({ unscoredSince: '2026-11-20T09:00:00.000Z' });
    });
  });
};
