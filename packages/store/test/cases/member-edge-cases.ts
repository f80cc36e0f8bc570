import { describe, expect, it } from 'vitest';
import {
  addAddress,
  confirmAddress,
  confirmMember,
  createMember,
  doorOwner,
  eraseMember,
  exportMember,
  farewell,
  memberByEmail,
  memberById,
  membersDue,
  pendingAddresses,
  removeAddress,
  replaceDoor,
  updateMember,
} from '../../src/index.ts';
import { doorKey, emailKey, type ItemKey, memberKey, waitingAddressKey } from '../../src/keys.ts';
import { doorItem, emailItem } from '../../src/members/pointers.ts';
import { deleteItem, getItem, putItem, updateItem } from '../../src/send.ts';
import { member } from '../builders.ts';
import { CASE_NOW, type TheStore } from '../case-store.ts';

const AT = '2026-11-20T19:00:00.000Z';
const NEXT = '2026-11-21T06:00:00.000Z';
const SOON = Math.floor(CASE_NOW / 1000) + 3600;

export const memberEdgeCases = (store: TheStore) => {
  const join = (memberId: string, status: 'active' | 'pending' = 'active') =>
    createMember(store(), { member: member(memberId), status, nextDueAt: NEXT, at: AT });
  const row = async (memberId: string) => {
    const found = await memberById(store(), memberId);
    if (found === null) throw new Error(`there is no member ${memberId}`);
    return found;
  };

  describe('a sign-up', () => {
    it('is not confirmed when another one took its address', async () => {
      await join('me1', 'pending');
      await putItem(store(), emailItem('somebody', 'me1@example.org', AT));
      expect(await confirmMember(store(), { memberId: 'me1', nextDueAt: NEXT })).toBe('absent');
      await deleteItem(store(), emailKey('me1@example.org'));
      expect(await confirmMember(store(), { memberId: 'me1', nextDueAt: NEXT })).toBe('absent');
      expect((await row('me1')).status).toBe('pending');
    });

    it('confirmed once more opens the door that was not opened, and plans nothing anew', async () => {
      await join('me2', 'pending');
      await confirmMember(store(), { memberId: 'me2', nextDueAt: NEXT });
      await deleteItem(store(), doorKey('me2-door@in.example.org'));
      expect(await confirmMember(store(), { memberId: 'me2', nextDueAt: AT })).toBe('already');
      expect((await doorOwner(store(), 'me2-door@in.example.org'))?.memberId).toBe('me2');
      expect(await row('me2')).toMatchObject({ status: 'active', nextDueAt: NEXT, version: 2 });
    });

    it.each([
      ['gives its address free after a minute', 'me3', '2026-11-20T18:59:00.000Z', 'created'],
      ['holds its address for a minute', 'me4', '2026-11-20T18:59:00.001Z', 'email-taken'],
    ])('that broke off %s', async (_, memberId, claimedAt, outcome) => {
      await putItem(store(), emailItem('broken-off', `${memberId}@example.org`, claimedAt));
      expect(await join(memberId)).toBe(outcome);
    });

    it('never takes the address of a member who is there, however long ago they came', async () => {
      const at = '2026-01-01T08:00:00.000Z';
      await createMember(store(), { member: member('me16'), status: 'active', nextDueAt: null, at });
      const other = member('me17', { email: 'me16@example.org' });
      expect(await createMember(store(), { member: other, status: 'pending', nextDueAt: null, at: AT })).toBe(
        'email-taken',
      );
      expect((await memberByEmail(store(), 'me16@example.org'))?.member.memberId).toBe('me16');
      expect(await getItem(store(), memberKey('me16'))).not.toHaveProperty('expiresAt');
    });

    it('leaves pointers that say what they are', async () => {
      await join('me18');
      await addAddress(store(), { memberId: 'me18', addressId: 'a', address: 'a@work.example', expiresAt: SOON });
      const kindOf = async (key: ItemKey) => (await getItem(store(), key))?.['kind'];
      expect(await kindOf(doorKey('me18-door@in.example.org'))).toBe('door');
      expect(await kindOf(emailKey('me18@example.org'))).toBe('email');
      expect(await kindOf(waitingAddressKey('me18', 'a'))).toBe('waiting-address');
    });

    it('made again by the same member keeps its address', async () => {
      await join('me5', 'pending');
      expect(await join('me5')).toBe('created');
    });
  });

  describe('an address', () => {
    const waiting = (memberId: string, addressId: string, address: string) =>
      addAddress(store(), { memberId, addressId, address, expiresAt: SOON });

    it('confirmed under a second id is one of the member’s once, in whatever case', async () => {
      await join('me6');
      await waiting('me6', 'a', 'Me6@Work.example');
      await waiting('me6', 'b', ' me6@work.example ');
      for (const addressId of ['a', 'b'])
        expect(await confirmAddress(store(), { memberId: 'me6', addressId, at: AT })).toBe('confirmed');
      expect((await row('me6')).member.addresses).toEqual(['me6@example.org', 'Me6@Work.example']);
      expect((await row('me6')).version).toBe(3);
      expect(await pendingAddresses(store(), 'me6')).toEqual([]);
    });

    it('of a member who is gone is not confirmed, and opens no door', async () => {
      await waiting('me7', 'a', 'me7@work.example');
      expect(await confirmAddress(store(), { memberId: 'me7', addressId: 'a', at: AT })).toBe('absent');
      expect(await pendingAddresses(store(), 'me7')).toHaveLength(1);
      await join('me8');
      await deleteItem(store(), doorKey('me8-door@in.example.org'));
      await waiting('me8', 'a', 'me8@work.example');
      await confirmAddress(store(), { memberId: 'me8', addressId: 'a', at: AT });
      expect(await doorOwner(store(), 'me8-door@in.example.org')).toBeNull();
    });

    it('that is another member’s stays theirs when somebody takes it away', async () => {
      await join('me9');
      await join('me10');
      expect(await removeAddress(store(), { memberId: 'me9', address: 'me10@example.org' })).toBe('removed');
      expect((await memberByEmail(store(), 'me10@example.org'))?.member.memberId).toBe('me10');
      expect(await removeAddress(store(), { memberId: 'nobody', address: 'x@example.org' })).toBe('absent');
    });
  });

  describe('a door', () => {
    it('of nobody is not replaced', async () => {
      expect(await replaceDoor(store(), { memberId: 'nobody', door: 'new@in.example.org' })).toBe('absent');
      expect(await doorOwner(store(), 'new@in.example.org')).toBeNull();
    });

    it('that a broken-off replacement left open is closed by the next one', async () => {
      await join('me11');
      await putItem(store(), doorItem({ ...member('me11'), door: 'me11-left@in.example.org' }));
      await updateItem(store(), memberKey('me11'), { set: { retiringDoors: ['me11-left@in.example.org'] } });
      await replaceDoor(store(), { memberId: 'me11', door: 'me11-new@in.example.org' });
      for (const door of ['me11-left', 'me11-door'])
        expect(await doorOwner(store(), `${door}@in.example.org`)).toBeNull();
      expect((await doorOwner(store(), 'me11-new@in.example.org'))?.addresses).toEqual(['me11@example.org']);
      expect(await getItem(store(), memberKey('me11'))).not.toHaveProperty('retiringDoors');
      expect((await row('me11')).version).toBe(2);
    });

    it('replaced by itself stays open', async () => {
      await join('me12');
      expect(await replaceDoor(store(), { memberId: 'me12', door: 'me12-door@in.example.org' })).toBe('replaced');
      expect((await doorOwner(store(), 'me12-door@in.example.org'))?.memberId).toBe('me12');
    });

    it('left half replaced goes with its member', async () => {
      await join('me13');
      await putItem(store(), doorItem({ ...member('me13'), door: 'me13-left@in.example.org' }));
      await updateItem(store(), memberKey('me13'), { set: { retiringDoors: ['me13-left@in.example.org'] } });
      expect(await eraseMember(store(), 'me13')).toBe(4);
      expect(await doorOwner(store(), 'me13-left@in.example.org')).toBeNull();
      expect(await farewell(store(), 'me13')).toBeNull();
      expect(await eraseMember(store(), 'me13')).toBe(0);
    });
  });

  it('a member with nothing due is not found among those due', async () => {
    await createMember(store(), {
      member: member('me14'),
      status: 'active',
      nextDueAt: '2026-09-01T06:00:00.000Z',
      at: AT,
    });
    await updateMember(store(), { memberId: 'me14', version: 1, change: { nextDueAt: null } });
    const item = await getItem(store(), memberKey('me14'));
    expect(item).not.toHaveProperty('duePk');
    expect(item).not.toHaveProperty('dueAt');
    expect(await membersDue(store(), { at: NEXT, partition: 1000 })).toEqual({ items: [], cursor: null });
  });

  it('what is exported of a member holds no key of a partition', async () => {
    await join('me15');
    const [own] = await exportMember(store(), 'me15');
    expect(own).toMatchObject({ sk: 'member', memberId: 'me15', dueAt: NEXT });
    expect(own).not.toHaveProperty('pk');
    expect(own).not.toHaveProperty('duePk');
  });
};
