import { describe, expect, it } from 'vitest';
import { facts, type Given, MEMBER } from '../../test/facts.ts';
import { signalsOf } from './signals.ts';

const bond = (given: Given) => signalsOf(facts(given)).bond;

describe('what a member and an inviter have in common', () => {
  it.each([
    ['Fitter at Nordwerk Pumps', 'company', 'Nordwerk Pumps', 'Nordwerk Pumps'],
    ['Fitter, ex Halvorsen Marine', 'past-company', 'Halvorsen Marine', 'Halvorsen Marine'],
    ['Student, TU Braunschweig', 'school', 'Technische Universität Braunschweig', 'TU Braunschweig'],
  ] as const)('is what the headline names: %s', (headline, kind, name, words) => {
    expect(bond({ headline })).toEqual({ kind, name, words });
  });

  it('is the company on the card, as it stands there', () => {
    expect(bond({ headline: 'Fitter', company: 'NORDWERK PUMPS GmbH' })).toEqual({
      kind: 'company',
      name: 'Nordwerk Pumps',
      words: 'NORDWERK PUMPS GmbH',
    });
  });

  it('is any of the names that the member gave', () => {
    const member = { ...MEMBER, company: 'Alfa Forge, Beta Works', pastCompanies: ['Orion Yard', 'Halvorsen Marine'] };
    expect(bond({ headline: 'Fitter', company: 'Beta Works', member })?.words).toBe('Beta Works');
    expect(bond({ headline: 'Fitter at Halvorsen Marine', member })?.words).toBe('Halvorsen Marine');
  });

  it('is the strongest of several', () => {
    const headline = 'TU Braunschweig, Halvorsen Marine, Nordwerk Pumps';
    expect(bond({ headline })?.kind).toBe('company');
    expect(bond({ headline, member: { ...MEMBER, company: null } })?.kind).toBe('past-company');
    expect(bond({ headline, member: { ...MEMBER, company: null, pastCompanies: [] } })?.kind).toBe('school');
  });

  it('is nothing of others', () => {
    expect(bond({ headline: 'Fitter at Brightseal' })).toBeNull();
    expect(bond({ headline: 'Halvorsen' })).toBeNull();
    expect(bond({ headline: 'Fitter at Nordwerk Pumps', member: null })).toBeNull();
    expect(bond({})).toBeNull();
  });
});
