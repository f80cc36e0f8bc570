import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  addAddress,
  claimDigest,
  confirmAddress,
  countUp,
  createMember,
  doorOwner,
  endFarewell,
  eraseInviter,
  eraseMember,
  expireInvitations,
  exportMember,
  farewell,
  invitation,
  memberByEmail,
  memberById,
  membersPage,
  memoryOf,
  openInvitations,
  pastOf,
  recordInvitation,
  recordProfileView,
  reindex,
  remember,
  replaceDoor,
  sweepExpired,
  unscoredInvitations,
} from '../../src/index.ts';
import { aliasesOf } from '../../src/invitations/person-aliases.ts';
import { facts, inviter, mail, member, slugUrl } from '../builders.ts';
import { CASE_NOW, type TheStore } from '../case-store.ts';

const AT = '2026-11-20T19:00:00.000Z';
const SOON = Math.floor(CASE_NOW / 1000) + 3600;

export const adminCases = (store: TheStore) => {
  const bytes = async (): Promise<string> => {
    const { Items } = await store().client.send(new ScanCommand({ TableName: store().table }));
    return JSON.stringify(Items);
  };
  const join = (memberId: string) =>
    createMember(store(), { member: member(memberId), status: 'active', nextDueAt: AT, at: AT });

  describe('a member who leaves', () => {
    it('takes everything with them, and nothing of anybody else', async () => {
      await join('leaver-one');
      await join('stayer');
      await addAddress(store(), {
        memberId: 'leaver-one',
        addressId: '1',
        address: 'leaver@second.example',
        expiresAt: SOON,
      });
      await confirmAddress(store(), { memberId: 'leaver-one', addressId: '1', at: AT });
      await replaceDoor(store(), { memberId: 'leaver-one', door: 'leaver-two@in.example.org' });
      for (let n = 0; n < 130; n += 1)
        await recordInvitation(
          store(),
          mail('leaver-one', facts({ invitationId: `9${n}`, note: 'trace of the leaver' })),
        );
      expect((await exportMember(store(), 'leaver-one')).length).toBe(131);
      expect(JSON.stringify(await exportMember(store(), 'leaver-one'))).toContain('leaver@second.example');
      expect(await eraseMember(store(), 'leaver-one', { farewellUntil: SOON })).toBeGreaterThan(130);
      expect(await farewell(store(), 'leaver-one')).toMatchObject({ email: 'leaver-one@example.org', locale: 'en' });
      await endFarewell(store(), 'leaver-one');
      expect(await farewell(store(), 'leaver-one')).toBeNull();
      expect(await bytes()).not.toMatch(/leaver/u);
      expect(await memberById(store(), 'stayer')).not.toBeNull();
      expect(await doorOwner(store(), 'leaver-two@in.example.org')).toBeNull();
      expect(await memberByEmail(store(), 'leaver@second.example')).toBeNull();
    });
  });

  describe('an inviter who asks to be erased', () => {
    it('goes from every member’s rows and memory', async () => {
      const person = { ...inviter({ profileUrl: slugUrl('gonzalo-f') }), name: 'Gonzalo Ferrer' };
      const keys = aliasesOf(person);
      for (const memberId of ['e1', 'e2']) {
        await recordInvitation(store(), mail(memberId, facts({ invitationId: '95', inviter: person })));
        await recordInvitation(store(), mail(memberId, facts({ invitationId: '96' })));
        await recordProfileView(store(), { memberId, person, viewedAt: AT, at: AT });
        const example = { key: 'i.95' as InvitationKey, at: AT, action: 'accept', traits: ['company:ferrer'] } as const;
        await remember(store(), {
          memberId,
          known: [{ name: person.name, how: 'accepted', person: keys[0] ?? null }],
          examples: [example],
        });
      }
      expect(await eraseInviter(store(), keys)).toBe(6);
      expect(await bytes()).not.toMatch(/Gonzalo|gonzalo|company:ferrer/u);
      expect(await invitation(store(), 'e1', 'i.96' as InvitationKey)).not.toBeNull();
      expect(await memoryOf(store(), 'e2')).toEqual({ known: [], examples: [] });
    });
  });

  it('an inviter who asks to be erased takes nothing else out of a member’s memory', async () => {
    const person = { ...inviter({ profileUrl: slugUrl('ida-erased') }), name: 'Ida Erased' };
    const keys = aliasesOf(person);
    await recordInvitation(store(), mail('e3', facts({ invitationId: '95', inviter: person })));
    const example = (key: string) => ({ key: key as InvitationKey, at: AT, action: 'accept', traits: [] }) as const;
    const [own] = keys;
    if (own === undefined) throw new Error('a person without a key');
    const others = [
      { name: 'Ada Holt', how: 'accepted', person: 's.ada-holt' as typeof own },
      { name: 'Bo Lind', how: 'named', person: null },
      { name: 'Cy Berg', how: 'invited' },
    ] as const;
    await remember(store(), {
      memberId: 'e3',
      known: [{ name: person.name, how: 'accepted', person: own }, ...others],
      examples: [example('i.95'), example(own), example('i.96')],
    });
    await eraseInviter(store(), keys);
    const { known, examples } = await memoryOf(store(), 'e3');
    expect(known.map(({ name }) => name)).toEqual(['Ada Holt', 'Bo Lind', 'Cy Berg']);
    expect(examples.map(({ key }) => key)).toEqual(['i.96']);
  });

  describe('what has had its time', () => {
    it('leaves a keyed hash of the inviter and nothing more, which goes with the person too', async () => {
      const old = { receivedAt: '2026-08-23T08:00:00.000Z' };
      for (const id of ['97', '98']) await recordInvitation(store(), mail('x1', facts({ invitationId: id }), old));
      await recordInvitation(store(), mail('x1', facts({ invitationId: '99' })));
      const person = (await invitation(store(), 'x1', 'i.97' as InvitationKey))?.personKey;
      if (person === undefined) throw new Error('no invitation');
      const salts = ['c2FsdC1vbmU', 'c2FsdC10d28'];
      const expire = { memberId: 'x1', at: AT, salt: () => salts.shift() ?? '' };
      expect(await expireInvitations(store(), expire)).toBe(2);
      expect(await expireInvitations(store(), expire)).toBe(0);
      expect(await pastOf(store(), 'x1', person)).toEqual({ times: 2, lastAt: old.receivedAt, lastAction: null });
      expect(await pastOf(store(), 'x2', person)).toBeNull();
      expect(await openInvitations(store(), 'x1')).toHaveLength(1);
      // As after a crash between counting and removing.
      await recordInvitation(store(), mail('x1', facts({ invitationId: '97' }), old));
      expect(await expireInvitations(store(), expire)).toBe(1);
      expect(await pastOf(store(), 'x1', person)).toMatchObject({ times: 2 });
      const again = { receivedAt: '2026-08-24T08:00:00.000Z' };
      await recordInvitation(store(), mail('x1', facts({ invitationId: '100' }), again));
      expect(await expireInvitations(store(), expire)).toBe(1);
      expect(await pastOf(store(), 'x1', person)).toMatchObject({ times: 3, lastAt: again.receivedAt });
      await eraseInviter(store(), [person]);
      expect(await pastOf(store(), 'x1', person)).toBeNull();
    });

    it('is swept where the database does not sweep', async () => {
      await countUp(store(), { bucket: 'swept-bucket', expiresAt: SOON - 7200 });
      await claimDigest(store(), { memberId: 'x2', localDate: '2026-11-20', at: AT, leaseUntil: AT, rows: [] });
      expect(await sweepExpired(store())).toBeGreaterThan(0);
      expect(await sweepExpired(store())).toBe(0);
      expect(await bytes()).not.toContain('swept-bucket');
    });
  });

  describe('the operator', () => {
    it('sees every member', async () => {
      await join('seen');
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof membersPage>> = await membersPage(store(), { cursor });
        seen.push(...page.items.map((one) => one.member.memberId));
        cursor = page.cursor;
      } while (cursor !== null);
      expect(seen).toContain('seen');
    });

    it('may put the indexes in order at any time without changing what they say', async () => {
      const before = await unscoredInvitations(store(), { before: '2027', limit: 1000 });
      expect((await reindex(store())).dropped).toBe(0);
      expect(await unscoredInvitations(store(), { before: '2027', limit: 1000 })).toEqual(before);
    });
  });
};
