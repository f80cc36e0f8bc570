import type { InvitationFacts } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { facts, keyOf } from '../../test/facts.ts';
import { campaignOf, touchedBy } from './campaign.ts';
import { fingerprint } from './fingerprint.ts';

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
