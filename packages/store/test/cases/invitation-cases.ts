import { type InvitationKey, invitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  changeDecisions,
  invitation,
  invitationsByKey,
  invitationsPage,
  openInvitations,
  recordInvitation,
  type StoredInvitation,
} from '../../src/index.ts';
import { decision, facts, mail, slugUrl } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const keyOf = (id: string) => `i.${id}` as InvitationKey;

export const invitationCases = (store: TheStore) => {
  const one = async (memberId: string, id: string): Promise<StoredInvitation> => {
    const found = await invitation(store(), memberId, keyOf(id));
    if (found === null) throw new Error(`there is no invitation ${id}`);
    return found;
  };

  describe('one key', () => {
    it('makes a second mail of the same id the same invitation', async () => {
      const first = await recordInvitation(store(), mail('k1', facts({ invitationId: '11', note: null })));
      const second = await recordInvitation(
        store(),
        mail('k1', facts({ invitationId: '11', note: 'We met in Lund.' })),
      );
      expect([first.outcome, second.outcome]).toEqual(['created', 'merged']);
      expect((await one('k1', '11')).facts.note).toBe('We met in Lund.');
      expect(await openInvitations(store(), 'k1')).toHaveLength(1);
    });

    it('counts the same SES message once', async () => {
      const reminder = mail('k2', facts({ invitationId: '12', reminder: true }));
      await recordInvitation(store(), mail('k2', facts({ invitationId: '12' })));
      expect((await recordInvitation(store(), reminder)).outcome).toBe('merged');
      expect((await recordInvitation(store(), reminder)).outcome).toBe('duplicate');
      expect(await one('k2', '12')).toMatchObject({ reminders: 1, facts: { reminder: true } });
    });

    it('says unchanged when a copy tells nothing new', async () => {
      const of = facts({ invitationId: '13' });
      await recordInvitation(store(), mail('k3', of));
      const { revision } = await one('k3', '13');
      expect((await recordInvitation(store(), mail('k3', of))).outcome).toBe('unchanged');
      expect((await one('k3', '13')).revision).toBe(revision);
    });

    it('joins a copy without an id to the open invitation of the same inviter', async () => {
      const profileUrl = slugUrl('ilse-brandt');
      await recordInvitation(store(), mail('k4', facts({ invitationId: '14', inviter: { profileUrl } })));
      const copy = await recordInvitation(store(), mail('k4', facts({ note: 'Hello', inviter: { profileUrl } })));
      expect(copy).toEqual({ outcome: 'merged', key: keyOf('14') });
      expect(await one('k4', '14')).toMatchObject({ facts: { invitationId: '14', note: 'Hello' } });
    });

    it('joins by a cut headline only where one open inviter has that name', async () => {
      const named = (invitationId: string | null, headline: string, slug: string | null) =>
        mail('k5', facts({ invitationId, inviter: { headline, profileUrl: slug === null ? null : slugUrl(slug) } }));
      await recordInvitation(store(), named('15', 'Sales at Pumpenwerk', 'ilse-b'));
      expect((await recordInvitation(store(), named(null, 'Sales at Pum…', null))).key).toBe(keyOf('15'));
      await recordInvitation(store(), named('16', 'Nurse', 'ilse-b-2'));
      const third = await recordInvitation(store(), named(null, 'Sal…', null));
      expect(third).toMatchObject({ outcome: 'created' });
    });

    it('never joins two people of one name who have different profiles', async () => {
      const of = (invitationId: string | null, slug: string) =>
        facts({ invitationId, inviter: { profileUrl: slugUrl(slug) } });
      await recordInvitation(store(), mail('k6', of('17', 'ilse-x')));
      const other = await recordInvitation(store(), mail('k6', of(null, 'ilse-y')));
      expect(other).toEqual({ outcome: 'created', key: invitationKey(of(null, 'ilse-y')) });
    });

    it('makes a new id after a decision a new invitation, and leaves the decided one decided by a late copy', async () => {
      const profileUrl = slugUrl('again');
      await recordInvitation(store(), mail('k7', facts({ invitationId: '18', inviter: { profileUrl } })));
      const decide = { memberId: 'k7', key: keyOf('18'), at: '2026-11-20T10:00:00.000Z' };
      await changeDecisions(store(), { ...decide, change: (old) => [...old, decision('ignore', decide.at)] });
      const next = await recordInvitation(store(), mail('k7', facts({ invitationId: '19', inviter: { profileUrl } })));
      expect(next).toEqual({ outcome: 'created', key: keyOf('19') });
      await recordInvitation(store(), mail('k7', facts({ invitationId: '18', note: 'late', inviter: { profileUrl } })));
      expect((await openInvitations(store(), 'k7')).map(({ key }) => key)).toEqual([keyOf('19')]);
    });

    it('keeps the members apart', async () => {
      await recordInvitation(store(), mail('k8', facts({ invitationId: '20' })));
      expect((await recordInvitation(store(), mail('k9', facts({ invitationId: '20' })))).outcome).toBe('created');
    });

    it('lets many copies at once become one invitation with every word of theirs', async () => {
      const copies = ['note', 'company', 'location', 'title'].map((name) =>
        mail('k10', facts({ invitationId: '21', ...(name === 'note' ? { note: 'N' } : { inviter: { [name]: 'N' } }) })),
      );
      const outcomes = await Promise.all(copies.map((copy) => recordInvitation(store(), copy)));
      expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
      const { facts: all } = await one('k10', '21');
      expect([all.note, all.inviter.company, all.inviter.location, all.inviter.title]).toEqual(['N', 'N', 'N', 'N']);
    });
  });

  describe('trust', () => {
    it('replaces what a forger said, gaps and all, when LinkedIn’s own mail comes', async () => {
      const forged = facts({ invitationId: '31', note: 'forged', inviter: { name: 'Forger', company: 'Evil' } });
      await recordInvitation(store(), mail('t1', forged, { trust: 'unverified', defects: ['other-recipient'] }));
      const true_ = facts({ invitationId: '31', inviter: { name: 'Ilse Brandt' } });
      await recordInvitation(store(), mail('t1', true_, { trust: 'verified' }));
      expect(await one('t1', '31')).toMatchObject({
        trust: 'verified',
        defects: [],
        facts: { note: null, inviter: { name: 'Ilse Brandt', company: null } },
        fingerprint: { company: null, note: null },
      });
    });

    it('of the same mail may rise when it could not be checked at first, and its reminder counts once', async () => {
      const of = mail('t3', facts({ invitationId: '33', reminder: true }), { trust: 'unverified' });
      await recordInvitation(store(), of);
      expect((await recordInvitation(store(), { ...of, trust: 'verified' })).outcome).toBe('merged');
      expect((await recordInvitation(store(), { ...of, trust: 'verified' })).outcome).toBe('duplicate');
      expect(await one('t3', '33')).toMatchObject({ trust: 'verified', reminders: 1 });
    });

    it('that rises keeps that the invitation was reminded of', async () => {
      const reminder = mail('t4', facts({ invitationId: '34', reminder: true }), { trust: 'unverified' });
      await recordInvitation(store(), reminder);
      await recordInvitation(store(), mail('t4', facts({ invitationId: '34', note: 'Hi' })));
      expect(await one('t4', '34')).toMatchObject({
        trust: 'verified',
        reminders: 1,
        facts: { reminder: true, note: 'Hi' },
      });
    });

    it('never lets a less trusted mail change or fill anything', async () => {
      await recordInvitation(store(), mail('t2', facts({ invitationId: '32' })));
      const before = await one('t2', '32');
      const forged = facts({ invitationId: '32', note: 'forged', reminder: true });
      const outcome = await recordInvitation(store(), mail('t2', forged, { trust: 'member' }));
      expect(outcome.outcome).toBe('unchanged');
      expect(await one('t2', '32')).toEqual(before);
    });
  });

  describe('reading', () => {
    it('pages through all of them, newest first, each once', async () => {
      const ids = Array.from({ length: 7 }, (_, n) => `4${n}`);
      for (const [n, id] of ids.entries())
        await recordInvitation(
          store(),
          mail('r1', facts({ invitationId: id }), { receivedAt: `2026-11-1${n}T08:00:00.000Z` }),
        );
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof invitationsPage>> = await invitationsPage(store(), {
          memberId: 'r1',
          cursor,
          limit: 3,
        });
        seen.push(...page.items.map(({ key }) => key));
        cursor = page.cursor;
      } while (cursor !== null);
      expect(seen).toEqual([...ids].reverse().map(keyOf));
    });

    it('gives the wanted ones in the wanted order and leaves out what is not there', async () => {
      await recordInvitation(store(), mail('r2', facts({ invitationId: '51' })));
      await recordInvitation(store(), mail('r2', facts({ invitationId: '52' })));
      const found = await invitationsByKey(store(), 'r2', [keyOf('52'), keyOf('50'), keyOf('51'), keyOf('52')]);
      expect(found.map(({ key }) => key)).toEqual([keyOf('52'), keyOf('51')]);
    });

    it('leaves out what its ninety days are over for, though the database has not swept it', async () => {
      const long = { receivedAt: '2026-08-01T08:00:00.000Z' };
      await recordInvitation(store(), mail('r3', facts({ invitationId: '53' }), long));
      expect(await invitation(store(), 'r3', keyOf('53'))).toBeNull();
      expect(await openInvitations(store(), 'r3')).toEqual([]);
      expect((await invitationsPage(store(), { memberId: 'r3' })).items).toEqual([]);
      expect((await recordInvitation(store(), mail('r3', facts({ invitationId: '53' })))).outcome).toBe('created');
      expect(await openInvitations(store(), 'r3')).toHaveLength(1);
    });
  });
};
