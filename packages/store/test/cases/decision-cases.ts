import type { Decision, InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  changeDecisions,
  decisionsSince,
  invitation,
  openInvitations,
  putVerdict,
  recordInvitation,
  unscoredInvitations,
} from '../../src/index.ts';
import { invitationItemKey } from '../../src/keys.ts';
import { getItem } from '../../src/send.ts';
import { decision, facts, mail, verdict } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const KEY = 'i.91' as InvitationKey;
const AT = '2026-11-20T10:00:00.000Z';

export const decisionCases = (store: TheStore) => {
  const judged = async (memberId: string) => {
    await recordInvitation(store(), mail(memberId, facts({ invitationId: '91' })));
    const settlement = { memberId, key: KEY, revision: 1, verdict: verdict(70) };
    await putVerdict(store(), { ...settlement, viewedProfileAt: null, learned: null, judgedAt: AT });
  };
  const decide = (memberId: string, change: (old: readonly Decision[]) => readonly Decision[]) =>
    changeDecisions(store(), { memberId, key: KEY, at: AT, change });
  const openKeys = async (memberId: string) => (await openInvitations(store(), memberId)).map(({ key }) => key);
  const waits = async (memberId: string) =>
    (await unscoredInvitations(store(), { before: '2027', limit: 1000 })).some((ref) => ref.memberId === memberId);

  describe('a decision', () => {
    it('closes the invitation, is found by when it was made, and asks the scorer to learn', async () => {
      await judged('d1');
      const after = await decide('d1', (old) => [...old, decision('accept', AT)]);
      expect(after).toMatchObject({ decision: { action: 'accept' }, settled: false, learned: null });
      expect(await openKeys('d1')).toEqual([]);
      expect((await decisionsSince(store(), 'd1', '2026-11-20T09:59:59.000Z')).map(({ key }) => key)).toEqual([KEY]);
      expect(await decisionsSince(store(), 'd1', AT)).toEqual([]);
      expect(await waits('d1')).toBe(true);
    });

    it('taken back opens it again, with the history kept', async () => {
      await judged('d2');
      await decide('d2', (old) => [...old, decision('ignore', AT)]);
      await decide('d2', (old) => old.map((one) => ({ ...one, undoneAt: AT })));
      expect(await openKeys('d2')).toEqual([KEY]);
      expect(await decisionsSince(store(), 'd2', '2026-11-01')).toEqual([]);
      expect((await invitation(store(), 'd2', KEY))?.history).toEqual([{ ...decision('ignore', AT), undoneAt: AT }]);
    });

    it('for later leaves it open', async () => {
      await judged('d3');
      await decide('d3', (old) => [...old, decision('later', AT)]);
      expect(await openKeys('d3')).toEqual([KEY]);
    });

    it('pressed by fifty at once is kept fifty times', async () => {
      await judged('d7');
      const at = (n: number): string => new Date(Date.parse(AT) + n).toISOString();
      const presses = Array.from({ length: 50 }, (_, n) => decision('ignore', at(n)));
      await Promise.all(presses.map((press) => decide('d7', (old) => [...old, press])));
      expect(new Set((await invitation(store(), 'd7', KEY))?.history.map((one) => one.at)).size).toBe(50);
    });

    it('held back is kept and changes nothing', async () => {
      await judged('d4');
      const held = { ...decision('accept', AT), held: 'burst' } as const;
      expect(await decide('d4', (old) => [...old, held])).toMatchObject({ decision: null, settled: true });
      expect(await openKeys('d4')).toEqual([KEY]);
      expect(await waits('d4')).toBe(false);
    });

    it('that changes nothing writes nothing', async () => {
      await judged('d5');
      const before = await invitation(store(), 'd5', KEY);
      expect(await decide('d5', (old) => old)).toEqual(before);
      expect(
        await changeDecisions(store(), { memberId: 'd5', key: 'i.none' as InvitationKey, at: AT, change: () => [] }),
      ).toBeNull();
    });

    it('at the same time as others loses none of them', async () => {
      await judged('d6');
      const actions = ['accept', 'ignore', 'follow', 'ask', 'report'] as const;
      await Promise.all(actions.map((action) => decide('d6', (old) => [...old, decision(action, AT)])));
      const { history } = (await invitation(store(), 'd6', KEY)) ?? { history: [] };
      expect(history.map(({ action }) => action).sort()).toEqual([...actions].sort());
    });

    it('is learned from when another one holds, be it of the same kind or of the same moment', async () => {
      await judged('d8');
      const later = '2026-11-20T19:30:00.000Z';
      for (const one of [decision('accept', AT), decision('accept', later), decision('ignore', later)]) {
        const { settled, revision } = (await decide('d8', () => [one])) ?? { settled: true, revision: 0 };
        expect(settled).toBe(false);
        const settlement = { memberId: 'd8', key: KEY, revision, viewedProfileAt: null, learned: null, judgedAt: AT };
        await putVerdict(store(), { ...settlement, verdict: verdict(60) });
      }
      expect(await decide('d8', () => [decision('ignore', later)])).toMatchObject({ settled: true });
    });

    it('that changes nothing is not written', async () => {
      await judged('d9');
      await decide('d9', (old) => old);
      expect(await getItem(store(), invitationItemKey('d9', KEY))).toMatchObject({ historyRevision: 0 });
    });
  });
};
