import type { InvitationFacts } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { facts, keyOf, neighbour } from '../../test/facts.ts';
import { campaignOf, touchedBy } from './campaign.ts';
import { fingerprint } from './fingerprint.ts';
import { together } from './together.ts';

const NOTE = 'We help factories like yours to cut the cost of spare parts, may I show you how?';
const AT = '2026-11-10T09:00:00.000Z';

const of = (key: string, inviter: Partial<InvitationFacts['inviter']>) => {
  const { invitation } = facts({ headline: 'Account executive', company: 'Brightseal', note: NOTE });
  return fingerprint({ ...invitation, inviter: { ...invitation.inviter, ...inviter } }, keyOf(key), AT);
};

describe('a campaign', () => {
  const own = of('i.1', { name: 'Aurel Tamsin' });

  it('is made by others: a second invitation of the same person is none', () => {
    const again = of('i.2', { name: 'Aurel Tamsin' });
    expect(campaignOf(own, [again])).toEqual({ sameNote: [], sameCompany: [], wave: [] });
    expect(touchedBy(own, [again])).toEqual([]);
  });

  it('knows the same person by the profile, whatever the headline says now', () => {
    const profileUrl = 'https://www.linkedin.com/in/aurel-tamsin/';
    const [before, now] = [of('i.1', { profileUrl }), of('i.2', { profileUrl, headline: 'Head of sales' })];
    expect(campaignOf(before, [now]).sameCompany).toEqual([]);
  });

  it('counts colleagues, namesakes without a profile, and those stored before persons were kept', () => {
    const colleague = of('i.3', { name: 'Ines Vogel' });
    const cut = { name: 'Aurel Tamsin', headline: 'Account executive for…' };
    expect(campaignOf(own, [colleague]).wave).toEqual([colleague]);
    expect(campaignOf(of('i.4', cut), [of('i.5', cut)]).sameCompany).toHaveLength(1);
    const { person: _, ...old } = of('i.2', { name: 'Aurel Tamsin' });
    expect(campaignOf(own, [old]).sameNote).toEqual([old]);
  });
});

describe('a campaign’s others', () => {
  /** A signature that shares so many of its 32 hashes with the one of 32. */
  const signature = (shared: number): string => 'a'.repeat(8 * shared) + 'b'.repeat(8 * (32 - shared));
  const own = neighbour({ key: 'own', at: AT, company: 'brightseal', note: signature(32) });
  const other = (given: Omit<Parameters<typeof neighbour>[0], 'key'> & { readonly key?: string }) =>
    campaignOf(own, [neighbour({ key: 'other', at: AT, ...given })]);
  const at = (ms: number): string => new Date(Date.parse(AT) + ms).toISOString();
  const HOUR = 3_600_000;

  it('say the same from a third of the note on', () => {
    expect(other({ note: signature(10) }).sameNote).toHaveLength(1);
    expect(other({ note: signature(9) }).sameNote).toEqual([]);
    expect(other({ note: null }).sameNote).toEqual([]);
    expect(
      campaignOf({ ...own, note: null }, [neighbour({ key: 'other', at: AT, note: signature(32) })]).sameNote,
    ).toEqual([]);
  });

  it('are known by the note alone, and by the company alone', () => {
    const both = neighbour({ key: 'other', at: AT, company: 'brightseal', note: signature(32) });
    const [byNote, byCompany] = [
      campaignOf({ ...own, company: null }, [both]),
      campaignOf({ ...own, note: null }, [both]),
    ];
    expect(byNote).toEqual({ sameNote: [both], sameCompany: [], wave: [] });
    expect(byCompany).toEqual({ sameNote: [], sameCompany: [both], wave: [both] });
  });

  it('come from the same company, where both name one', () => {
    expect(other({ company: 'brightseal' }).sameCompany).toHaveLength(1);
    for (const company of ['elsewhere', null]) expect(other({ company }).sameCompany).toEqual([]);
    const nameless = { ...own, company: null };
    for (const company of ['brightseal', null])
      expect(campaignOf(nameless, [neighbour({ key: 'other', at: AT, company })]).sameCompany).toEqual([]);
  });

  it.each([-1, 1])('come within a fortnight, and as a wave within the hour, either side (%i)', (side) => {
    const of = (ms: number) => {
      const { sameNote, sameCompany, wave } = other({ at: at(side * ms), company: 'brightseal', note: signature(32) });
      return [sameNote.length, sameCompany.length, wave.length];
    };
    expect(of(HOUR)).toEqual([1, 1, 1]);
    expect(of(HOUR + 1)).toEqual([1, 1, 0]);
    expect(of(14 * 24 * HOUR)).toEqual([1, 1, 0]);
    expect(of(14 * 24 * HOUR + 1)).toEqual([0, 0, 0]);
  });

  it('are never the invitation itself, nor one whose time cannot be read', () => {
    expect(other({ key: 'own', company: 'brightseal' }).sameCompany).toEqual([]);
    expect(other({ at: 'soon', company: 'brightseal' }).sameCompany).toEqual([]);
  });

  it('are judged anew, each once', () => {
    const both = neighbour({ key: 'both', at: AT, company: 'brightseal', note: signature(32) });
    const company = neighbour({ key: 'company', at: AT, company: 'brightseal' });
    const neither = neighbour({ key: 'neither', at: AT });
    expect(touchedBy(own, [company, neither, both])).toEqual([keyOf('both'), keyOf('company')]);
  });
});

it('the evidence of a campaign is how many others, and since which day', () => {
  const others = ['2026-11-10T08:00:00.000Z', '2026-11-08T23:59:00.000Z'].map((at, n) =>
    neighbour({ key: `${n}`, at }),
  );
  expect(together(others)).toEqual({ evidence: '2 since 2026-11-08', params: { count: 2, since: '2026-11-08' } });
  expect(together([]).params).toEqual({ count: 0, since: '' });
});
