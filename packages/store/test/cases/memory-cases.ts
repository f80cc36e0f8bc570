import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { forget, memoryOf, remember } from '../../src/index.ts';
import { memoryKey } from '../../src/keys.ts';
import { getItem } from '../../src/send.ts';
import type { TheStore } from '../case-store.ts';

const AT = '2026-11-20T06:00:00.000Z';

export const memoryCases = (store: TheStore): void => {
  describe('what is remembered', () => {
    it('knows one person in two ways, and lets go of the one that is named', async () => {
      const ada = (how: 'invited' | 'accepted') => ({ name: 'Ada Holt', how });
      await remember(store(), { memberId: 'mm1', known: [ada('invited')] });
      await remember(store(), { memberId: 'mm1', known: [ada('accepted')] });
      expect((await memoryOf(store(), 'mm1')).known).toEqual([ada('accepted'), ada('invited')]);
      await forget(store(), { memberId: 'mm1', known: [ada('accepted')] });
      expect((await memoryOf(store(), 'mm1')).known).toEqual([ada('invited')]);
    });

    it('replaces those who are named again, several at once, and leaves the others', async () => {
      const named = (name: string) => ({ name, how: 'named' as const });
      const learned = (n: number, action: 'accept' | 'ignore') =>
        ({ key: `i.7${n}` as InvitationKey, at: AT, action, traits: [] }) as const;
      const memberId = 'mm3';
      const before = { known: ['Ada', 'Bo', 'Cy'].map(named), examples: [1, 2, 3].map((n) => learned(n, 'accept')) };
      await remember(store(), { memberId, ...before });
      const again = { known: ['Bo', 'Ada'].map(named), examples: [2, 1].map((n) => learned(n, 'ignore')) };
      await remember(store(), { memberId, ...again });
      expect(await memoryOf(store(), memberId)).toEqual({
        known: [...again.known, named('Cy')],
        examples: [...again.examples, learned(3, 'accept')],
      });
      await forget(store(), { memberId, known: ['Ada', 'Bo'].map(named) });
      expect((await memoryOf(store(), memberId)).known).toEqual([named('Cy')]);
    });

    it('is bounded, and not written when nothing changes', async () => {
      const known = Array.from({ length: 301 }, (_, n) => ({ name: `Person ${n}`, how: 'named' as const }));
      await remember(store(), { memberId: 'mm2', known });
      await forget(store(), { memberId: 'mm2', known: [{ name: 'nobody', how: 'named' }] });
      const item = await getItem(store(), memoryKey('mm2'));
      expect(item).toMatchObject({ revision: 1 });
      expect(item?.['known']).toHaveLength(300);
    });
  });
};
