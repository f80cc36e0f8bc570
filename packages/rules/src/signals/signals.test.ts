import { describe, expect, it } from 'vitest';
import { facts, type Given, MEMBER, neighbour } from '../../test/facts.ts';
import { fingerprint } from '../campaign/fingerprint.ts';
import { offers } from './pitches.ts';
import { pitches } from './sellers.ts';
import { signalsOf } from './signals.ts';

const read = (given: Given = {}) => signalsOf(facts(given));
const nurse = { ...MEMBER, headline: 'Nurse', industry: null };

describe('signals', () => {
  it('are worked out once', () => {
    const given = facts({ headline: 'Fitter' });
    expect(signalsOf(given)).toBe(signalsOf(given));
  });

  it('are null where nothing is known', () => {
    expect(read({ member: null })).toMatchObject({
      member: null,
      inviter: null,
      marks: null,
      note: null,
      texts: [],
      mutual: null,
      bond: null,
      wanted: null,
      wantedInNote: null,
      unwanted: null,
      unwantedInNote: null,
      nearness: null,
      visit: null,
      sells: false,
    });
  });

  it('tell a silent inviter from a card that could not be read', () => {
    expect(read().withoutNote).toBe(true);
    expect(read({ note: ' \n' })).toMatchObject({ withoutNote: true, note: null });
    expect(read({ name: null }).withoutNote).toBeNull();
    expect(read({ note: 'So' }).withoutNote).toBeNull();
  });

  it('hold all texts of an inviter', () => {
    expect(read({ headline: 'Fitter', note: 'So it is' }).texts.map(({ text }) => text)).toEqual([
      'Fitter',
      'So it is',
    ]);
    expect(read({ note: 'So it is' }).texts.map(({ text }) => text)).toEqual(['So it is']);
  });

  it('know how near a place is only if both are told', () => {
    expect(read({ location: 'Hamburg' }).nearness).toBe('same-area');
    expect(read().nearness).toBeNull();
    expect(read({ location: 'Hamburg', member: { ...MEMBER, location: null } }).nearness).toBeNull();
    expect(read({ location: 'Hamburg', member: null }).nearness).toBeNull();
  });
});

describe('whether an inviter sells to the member', () => {
  it.each([
    [{ headline: 'Account Executive' }, true],
    [{ headline: 'I help makers grow' }, true],
    [{ headline: 'Recruiter' }, true],
    [{ headline: 'Keynote speaker' }, false],
    [{ headline: 'Fitter' }, false],
    [{ headline: 'Fitter', note: 'Our software is fast, could we jump on a quick call?' }, true],
    [{ headline: 'Fitter', note: 'Could we jump on a quick call?' }, false],
    [{ note: 'Our software is fast, could we jump on a quick call?', member: null }, true],
    [{ headline: 'Account Executive', member: null }, false],
    [{ headline: 'Recruiter at Brightseal', member: { ...nurse, headline: 'Recruiter' } }, false],
    [{ headline: 'Account Executive', member: { ...nurse, headline: 'Account Executive' } }, false],
  ])('%j: %s', (given, sells) => {
    expect(read(given).sells).toBe(sells);
  });

  it('weighs on what they want, not on what is unwanted', () => {
    const member = { ...nurse, lookingFor: ['lawyers'], notWanted: ['lawyers of firms'] };
    const lawyer = read({ headline: 'Anwalt', member: { ...member, notWanted: [] } });
    const seller = read({ headline: 'Anwalt, account executive', member: { ...member, notWanted: [] } });
    expect(lawyer.wanted?.strength).toBeCloseTo(0.85);
    expect(seller.wanted?.strength).toBeCloseTo(0.85 * 0.4);
    expect(
      read({ headline: 'Anwalt, account executive', member: { ...member, lookingFor: [] } }).unwanted?.strength,
    ).toBeCloseTo(0.85);
  });
});

describe('a student who gives no reason', () => {
  const member = { ...nurse, lookingFor: ['welders'] };

  it('is not yet of the trade they learn', () => {
    expect(read({ headline: 'Student, welder', member }).wanted?.strength).toBe(0.5);
    expect(read({ headline: 'Student, welder', note: 'The seal drips', member }).wanted?.strength).toBe(1);
    expect(read({ headline: 'Welder', member }).wanted?.strength).toBe(1);
  });
});

describe('what an inviter does for others', () => {
  it('meets no wish, but may be unwanted', () => {
    const member = { ...nurse, lookingFor: ['lawyers'], notWanted: ['welders'] };
    expect(read({ headline: 'I help lawyers', member }).wanted).toBeNull();
    expect(read({ headline: 'I help welders', member }).unwanted?.words).toBe('welders');
  });
});

describe('a kind of seller that is not wanted', () => {
  const member = { ...nurse, notWanted: ['HR software vendors'] };

  it.each([
    ['HR software', false],
    ['HR software, life coach', true],
    ['HR software vendor', true],
    ['HR software, SaaS', true],
    ['HR software, consultant', true],
    ['HR software, marketing agency', true],
    ['HR software, recruiter', true],
    ['I help with HR software', true],
    ['Free audit of HR software', true],
  ])('is met by a headline only of one who lives on selling: %s %s', (headline, met) => {
    expect(read({ headline, member }).unwanted !== null).toBe(met);
  });

  it.each([
    [{ note: 'HR software is what we have' }, false],
    [{ note: 'HR software is what we have', headline: 'Life coach' }, true],
    [{ note: 'HR software, may I show you how it works in a demo?' }, true],
  ])('is met by a note that offers something, or of one who lives on selling: %j %s', (given, met) => {
    expect(read({ ...given, member }).unwantedInNote !== null).toBe(met);
  });
});

describe('who lives on selling', () => {
  it.each([
    ['Life coach', true],
    ['Consultant', true],
    ['SaaS', true],
    ['Marketing', true],
    ['Communication', true],
    ['Investor', true],
    ['Recruiter', true],
    ['HR, recruiter', false],
    ['HR, recruiter, coach for all', true],
    ['Fitter for lawyers', true],
    ['Fitter', false],
  ])('%s: %s', (headline, lives) => {
    expect(read({ headline }).inviter?.livesOnSelling).toBe(lives);
  });
});

describe('a note that offers something', () => {
  it.each([
    ['Could we jump on a quick call?', true, true],
    ['Please sign our petition', true, true],
    ['I have prepared a short comparison for your plant', true, true],
    ['Could you take part in my survey?', true, true],
    ['Our pumps are new', true, false],
    ['The seal drips', false, false],
  ])('%j: takes a step of any sort %s, of a sale or a request %s', (note, step, offer) => {
    const reading = read({ note }).note;
    if (reading === null) throw new Error('no note');
    expect(pitches(reading.reading)).toBe(step);
    expect(offers(reading)).toBe(offer);
  });
});

describe('a campaign', () => {
  const neighbours = [neighbour({ key: 'b', company: 'brightseal' })];

  it('is seen beside neighbours, at the day of the invitation', () => {
    expect(read({ company: 'Brightseal', neighbours }).campaign.sameCompany).toHaveLength(1);
    expect(read({ company: 'Brightseal' }).campaign).toEqual({ sameNote: [], sameCompany: [], wave: [] });
    expect(read({ company: 'Brightseal', neighbours, at: '2026-01-10T09:00:00.000Z' }).campaign.sameCompany).toEqual(
      [],
    );
  });

  it('is seen by the fingerprint that was kept, or the day the mail came', () => {
    const given = facts({ neighbours });
    const { invitation } = facts({ company: 'Brightseal' });
    const kept = fingerprint(invitation, given.key, given.receivedAt);
    expect(signalsOf({ ...given, fingerprint: kept }).campaign.sameCompany).toHaveLength(1);
    const undated = { ...given, invitation: { ...invitation, invitedAt: null } };
    expect(signalsOf(undated).campaign.sameCompany).toHaveLength(1);
    expect(signalsOf({ ...undated, receivedAt: '2026-01-10T09:00:00.000Z' }).campaign.sameCompany).toEqual([]);
  });
});
