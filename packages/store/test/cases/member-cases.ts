import { describe, expect, it } from 'vitest';
import {
  addAddress,
  confirmAddress,
  confirmMember,
  createMember,
  DUE_PARTITIONS,
  type DueMember,
  doorOwner,
  memberByEmail,
  memberById,
  membersDue,
  pendingAddresses,
  removeAddress,
  replaceDoor,
  type Store,
  setNextDue,
  updateMember,
} from '../../src/index.ts';
import { member } from '../builders.ts';
import { CASE_NOW, type TheStore } from '../case-store.ts';

const AT = '2026-11-20T19:00:00.000Z';
const SOON = Math.floor(CASE_NOW / 1000) + 3600;

const active = (store: Store, memberId: string, nextDueAt: string | null = null) =>
  createMember(store, { member: member(memberId), status: 'active', nextDueAt, at: AT });

const allDue = async (store: Store, at: string, limit = 50, partition?: number): Promise<readonly DueMember[]> => {
  const part = partition === undefined ? {} : { partition };
  const found: DueMember[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof membersDue>> = await membersDue(store, { at, limit, cursor, ...part });
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null);
  return found;
};

export const memberCases = (store: TheStore) => {
  describe('a member', () => {
    it('made active is found by id, by address in any case, and by the door', async () => {
      expect(await active(store(), 'mara', '2026-11-21T06:00:00.000Z')).toBe('created');
      expect((await memberById(store(), 'mara'))?.member).toEqual(member('mara'));
      expect((await memberByEmail(store(), ' MARA@Example.org'))?.nextDueAt).toBe('2026-11-21T06:00:00.000Z');
      expect(await doorOwner(store(), 'Mara-Door@in.example.org')).toEqual({
        memberId: 'mara',
        door: 'mara-door@in.example.org',
        addresses: ['mara@example.org'],
      });
      expect(await doorOwner(store(), 'nobody@in.example.org')).toBeNull();
    });

    it('cannot be made twice for one address', async () => {
      await active(store(), 'twice');
      const other = member('other', { email: 'Twice@example.org' });
      expect(await createMember(store(), { member: other, status: 'pending', nextDueAt: null, at: AT })).toBe(
        'email-taken',
      );
    });

    it('has no door and no digest until the sign-up is confirmed, and one door however often it is', async () => {
      const pending = {
        member: member('ines'),
        status: 'pending',
        nextDueAt: '2026-11-21T06:00:00.000Z',
        at: AT,
      } as const;
      await createMember(store(), pending);
      expect(await doorOwner(store(), 'ines-door@in.example.org')).toBeNull();
      expect((await memberById(store(), 'ines'))?.nextDueAt).toBeNull();
      const confirm = { memberId: 'ines', nextDueAt: '2026-11-22T06:00:00.000Z' };
      expect(await confirmMember(store(), confirm)).toBe('confirmed');
      expect(await confirmMember(store(), confirm)).toBe('already');
      expect((await memberById(store(), 'ines'))?.status).toBe('active');
      expect((await doorOwner(store(), 'ines-door@in.example.org'))?.memberId).toBe('ines');
    });

    it('whose sign-up has expired is not there, and gives the address free', async () => {
      const dayAgo = '2026-11-19T19:00:00.000Z';
      await createMember(store(), { member: member('late'), status: 'pending', nextDueAt: null, at: dayAgo });
      expect(await memberById(store(), 'late')).toBeNull();
      expect(await confirmMember(store(), { memberId: 'late', nextDueAt: AT })).toBe('absent');
      const again = member('again', { email: 'late@example.org' });
      expect(await createMember(store(), { member: again, status: 'active', nextDueAt: null, at: AT })).toBe('created');
      expect((await memberByEmail(store(), 'late@example.org'))?.member.memberId).toBe('again');
    });

    it('changes only from the version that was read', async () => {
      await active(store(), 'vera');
      const change = { strictness: 'strict', nextDueAt: '2026-11-21T07:00:00.000Z' } as const;
      expect(await updateMember(store(), { memberId: 'vera', version: 1, change })).toBe('saved');
      expect(await updateMember(store(), { memberId: 'vera', version: 1, change })).toBe('stale');
      expect(await updateMember(store(), { memberId: 'nobody', version: 1, change })).toBe('absent');
      const now = await memberById(store(), 'vera');
      expect(now).toMatchObject({
        version: 2,
        nextDueAt: '2026-11-21T07:00:00.000Z',
        member: { strictness: 'strict' },
      });
    });

    it('gets a new door and the old one dies', async () => {
      await active(store(), 'dora');
      expect(await replaceDoor(store(), { memberId: 'dora', door: 'new-door@in.example.org' })).toBe('replaced');
      expect(await doorOwner(store(), 'dora-door@in.example.org')).toBeNull();
      expect((await doorOwner(store(), 'new-door@in.example.org'))?.memberId).toBe('dora');
      expect((await memberById(store(), 'dora'))?.member.door).toBe('new-door@in.example.org');
    });
  });

  describe('a further address', () => {
    it('counts once confirmed, on the row and at the door, and can go again', async () => {
      await active(store(), 'adam');
      const waiting = { memberId: 'adam', addressId: 'a1', address: 'Adam@work.example', expiresAt: SOON };
      await addAddress(store(), waiting);
      expect(await pendingAddresses(store(), 'adam')).toEqual([{ addressId: 'a1', address: 'Adam@work.example' }]);
      expect(await confirmAddress(store(), { memberId: 'adam', addressId: 'a1', at: AT })).toBe('confirmed');
      expect((await doorOwner(store(), 'adam-door@in.example.org'))?.addresses).toContain('Adam@work.example');
      expect((await memberByEmail(store(), 'adam@work.example'))?.member.memberId).toBe('adam');
      expect(await pendingAddresses(store(), 'adam')).toEqual([]);
      expect(await removeAddress(store(), { memberId: 'adam', address: 'adam@work.example' })).toBe('removed');
      expect((await doorOwner(store(), 'adam-door@in.example.org'))?.addresses).toEqual(['adam@example.org']);
      expect(await memberByEmail(store(), 'adam@work.example')).toBeNull();
    });

    it('of another member, or past its day, is not confirmed; the first address stays', async () => {
      await active(store(), 'bert');
      await active(store(), 'cleo');
      await addAddress(store(), { memberId: 'bert', addressId: 'b1', address: 'cleo@example.org', expiresAt: SOON });
      expect(await confirmAddress(store(), { memberId: 'bert', addressId: 'b1', at: AT })).toBe('taken');
      await addAddress(store(), { memberId: 'bert', addressId: 'b2', address: 'b@x.example', expiresAt: SOON - 7200 });
      expect(await confirmAddress(store(), { memberId: 'bert', addressId: 'b2', at: AT })).toBe('absent');
      expect(await removeAddress(store(), { memberId: 'bert', address: 'bert@example.org' })).toBe('absent');
    });
  });

  describe('members due', () => {
    it('are those due by then, each page within its limit, with what it takes to find the next hour', async () => {
      const ids = Array.from({ length: 12 }, (_, n) => `due-${n}`);
      for (const id of ids) await active(store(), id, '2026-10-01T06:00:00.000Z');
      await active(store(), 'due-later', '2026-10-01T06:15:00.000Z');
      const due = await allDue(store(), '2026-10-01T06:00:00.000Z', 1);
      expect(due.map(({ memberId }) => memberId).sort()).toEqual([...ids].sort());
      expect(due[0]).toMatchObject({ timeZone: 'Europe/Stockholm', digestAt: '07:00', pausedUntil: null });
      expect(due[0]?.days).toHaveLength(5);
      const parts: string[] = [];
      for (let partition = 0; partition < DUE_PARTITIONS; partition += 1)
        parts.push(
          ...(await allDue(store(), '2026-10-01T06:00:00.000Z', 1, partition)).map(({ memberId }) => memberId),
        );
      expect(parts.sort()).toEqual([...ids].sort());
    });

    it('move on once, whoever comes second', async () => {
      await active(store(), 'mover', '2026-10-02T06:00:00.000Z');
      const move = { memberId: 'mover', dueAt: '2026-10-02T06:00:00.000Z', nextDueAt: '2026-10-03T06:00:00.000Z' };
      expect(await setNextDue(store(), move)).toBe('set');
      expect(await setNextDue(store(), move)).toBe('stale');
      const stop = { memberId: 'mover', dueAt: '2026-10-03T06:00:00.000Z', nextDueAt: null };
      expect(await setNextDue(store(), stop)).toBe('set');
      const due = await allDue(store(), '2026-10-04T06:00:00.000Z');
      expect(due.map(({ memberId }) => memberId)).not.toContain('mover');
    });
  });
};
