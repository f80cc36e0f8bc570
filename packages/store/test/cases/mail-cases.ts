import type { LearnedExample } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  countKind,
  forget,
  forwardingConfirmations,
  mailCounts,
  memoryOf,
  putForwardingConfirmation,
  recordInvitation,
  recordUnreadable,
  remember,
  type UnreadableRow,
  unreadableSince,
} from '../../src/index.ts';
import { facts, mail } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const example = (key: string, action: LearnedExample['action'] = 'accept'): LearnedExample => ({
  key: key as LearnedExample['key'],
  at: '2026-11-20T08:00:00.000Z',
  action,
  traits: ['company:nordvalv'],
});

export const mailCases = (store: TheStore) => {
  describe('memory', () => {
    it('holds the newest first, each once, and lets go of what is taken back', async () => {
      await remember(store(), {
        memberId: 'm1',
        known: [{ name: 'Ada Holt', how: 'invited' }],
        examples: [example('i.1')],
      });
      await remember(store(), {
        memberId: 'm1',
        known: [{ name: 'Bo Lind', how: 'accepted' }],
        examples: [example('i.2')],
      });
      await remember(store(), {
        memberId: 'm1',
        known: [{ name: 'ADA  Holt', how: 'invited' }],
        examples: [example('i.1', 'ignore')],
      });
      const { known, examples } = await memoryOf(store(), 'm1');
      expect(known.map(({ name }) => name)).toEqual(['ADA  Holt', 'Bo Lind']);
      expect(examples.map(({ key, action }) => [key, action])).toEqual([
        ['i.1', 'ignore'],
        ['i.2', 'accept'],
      ]);
      await forget(store(), {
        memberId: 'm1',
        known: [{ name: 'bo lind', how: 'accepted' }],
        examples: [example('i.1').key],
      });
      const after = await memoryOf(store(), 'm1');
      expect([after.known.length, after.examples.map(({ key }) => key)]).toEqual([1, ['i.2']]);
    });

    it('is bounded, and loses nothing to two writers at once', async () => {
      const many = Array.from({ length: 130 }, (_, n) => example(`i.${n}`));
      await remember(store(), { memberId: 'm2', examples: many });
      expect((await memoryOf(store(), 'm2')).examples).toHaveLength(120);
      await Promise.all(
        ['Ada', 'Bo', 'Cy'].map((name) => remember(store(), { memberId: 'm2', known: [{ name, how: 'named' }] })),
      );
      expect((await memoryOf(store(), 'm2')).known).toHaveLength(3);
    });
  });

  describe('other mail', () => {
    it('is counted by kind, and the newest of any kind is known', async () => {
      expect(await mailCounts(store(), 'm3')).toEqual({ kinds: {}, lastMailAt: null });
      await recordInvitation(
        store(),
        mail('m3', facts({ invitationId: '1' }), { receivedAt: '2026-11-19T10:00:00.000Z' }),
      );
      await recordInvitation(
        store(),
        mail('m3', facts({ invitationId: '2' }), { receivedAt: '2026-11-18T10:00:00.000Z' }),
      );
      expect((await mailCounts(store(), 'm3')).lastMailAt).toBe('2026-11-19T10:00:00.000Z');
      for (const kind of ['jobs', 'jobs', 'unreadable'] as const)
        await countKind(store(), { memberId: 'm3', kind, at: '2026-11-20T10:00:00.000Z' });
      expect(await mailCounts(store(), 'm3')).toEqual({
        kinds: { jobs: 2, unreadable: 1 },
        lastMailAt: '2026-11-20T10:00:00.000Z',
      });
    });

    it('that could not be read is one row however often it comes', async () => {
      const row = (messageId: string, receivedAt: string): UnreadableRow => ({
        messageId,
        receivedAt,
        kind: 'unknown-linkedin',
        reason: 'no-card',
        templateKey: null,
        trust: 'verified',
        rawKey: null,
      });
      const [one, two] = [row('a', '2026-11-20T08:00:00.000Z'), row('b', '2026-11-20T09:00:00.000Z')];
      for (const each of [one, one, two]) await recordUnreadable(store(), { memberId: 'm4', row: each });
      expect(await unreadableSince(store(), 'm4', '2026-11-20T07:00:00.000Z')).toEqual([one, two]);
      expect(await unreadableSince(store(), 'm4', one.receivedAt)).toEqual([two]);
    });

    it('of a forwarding provider shows its code for a week', async () => {
      const confirmation = { provider: 'gmail', code: '123456', link: null, requestedBy: 'me@example.org' } as const;
      await putForwardingConfirmation(store(), {
        memberId: 'm5',
        confirmation,
        receivedAt: '2026-11-20T08:00:00.000Z',
      });
      const old = {
        memberId: 'm5',
        confirmation: { ...confirmation, provider: 'zoho' },
        receivedAt: '2026-11-13T08:00:00.000Z',
      } as const;
      await putForwardingConfirmation(store(), old);
      expect(await forwardingConfirmations(store(), 'm5')).toEqual([
        { ...confirmation, receivedAt: '2026-11-20T08:00:00.000Z' },
      ]);
    });
  });
};
