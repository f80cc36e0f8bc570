import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  actsOf,
  closeInviterRequest,
  countUp,
  devices,
  findDevice,
  forgetDevice,
  forgetDevices,
  type InviterRequest,
  inviterRequests,
  noteAct,
  putInviterRequest,
  rememberDevice,
} from '../../src/index.ts';
import { CASE_NOW, type TheStore } from '../case-store.ts';

const SOON = Math.floor(CASE_NOW / 1000) + 3600;
const AT = '2026-11-20T19:00:00.000Z';

export const webCases = (store: TheStore) => {
  describe('presses on a digest', () => {
    it('are seen in order by every later one, even at once', async () => {
      const act = (n: number): Act => ({
        at: AT,
        action: 'accept',
        invitations: [`i.${n}` as InvitationKey],
        group: false,
        device: null,
      });
      const seen = await Promise.all(
        [0, 1, 2, 3].map((n) => noteAct(store(), { memberId: 'w1', localDate: '2026-11-20', act: act(n) })),
      );
      expect(seen.map((acts) => acts.length).sort()).toEqual([1, 2, 3, 4]);
      expect(await actsOf(store(), 'w1', '2026-11-20')).toHaveLength(4);
      expect(await actsOf(store(), 'w1', '2026-11-19')).toEqual([]);
    });
  });

  describe('a device', () => {
    it('is known from the first press on, until it expires or is forgotten', async () => {
      await rememberDevice(store(), { memberId: 'w2', hash: 'h1', at: '2026-11-01T00:00:00.000Z', expiresAt: SOON });
      await rememberDevice(store(), { memberId: 'w2', hash: 'h1', at: AT, expiresAt: SOON });
      await rememberDevice(store(), { memberId: 'w2', hash: 'h2', at: AT, expiresAt: SOON - 7200 });
      await rememberDevice(store(), { memberId: 'w2', hash: 'h3', at: AT, expiresAt: SOON });
      expect(await findDevice(store(), { memberId: 'w2', hash: 'h1' })).toEqual({
        hash: 'h1',
        firstAt: '2026-11-01T00:00:00.000Z',
        lastAt: AT,
      });
      expect(await findDevice(store(), { memberId: 'w2', hash: 'h2' })).toBeNull();
      expect(await findDevice(store(), { memberId: 'other', hash: 'h1' })).toBeNull();
      await forgetDevice(store(), { memberId: 'w2', hash: 'h1' });
      expect((await devices(store(), 'w2')).map(({ hash }) => hash)).toEqual(['h3']);
      await forgetDevices(store(), 'w2');
      expect(await devices(store(), 'w2')).toEqual([]);
    });
  });

  describe('a counter', () => {
    it('counts every one', async () => {
      const counts = await Promise.all([1, 2, 3].map(() => countUp(store(), { bucket: 'join/a/10', expiresAt: SOON })));
      expect(counts.sort()).toEqual([1, 2, 3]);
      expect(await countUp(store(), { bucket: 'join/a/11', expiresAt: SOON })).toBe(1);
    });
  });

  describe('an inviter’s question', () => {
    it('waits, oldest first, until it is answered', async () => {
      const ask = (requestId: string, at: string): InviterRequest => ({
        requestId,
        at,
        profileUrl: 'https://www.linkedin.com/in/x/',
        replyTo: 'x@example.org',
        wish: 'tell',
      });
      const [one, two] = [ask('b', '2026-11-19T00:00:00.000Z'), ask('a', '2026-11-20T00:00:00.000Z')];
      for (const request of [two, one]) await putInviterRequest(store(), request);
      expect(await inviterRequests(store())).toEqual([one, two]);
      await closeInviterRequest(store(), one);
      expect(await inviterRequests(store())).toEqual([two]);
    });
  });
};
