import type { Facts, Inviter, Profile } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { judge } from '../src/judge.ts';
import { factsOf } from './corpus.ts';

const MEMBER: Profile = {
  name: 'Nora Whitfield',
  headline: 'HR director',
  company: 'Calder Instruments',
  industry: 'Measuring instruments',
  location: 'Leeds, England, United Kingdom',
  languages: ['en'],
  lookingFor: ['HR directors of manufacturers'],
  notWanted: ['HR software vendors', 'recruitment agencies', 'coachs et consultants en QVT'],
  pastCompanies: ['Brightwater Pumps'],
  schools: ['Northern College'],
};

const facts = (headline: string, note: string | null = null, company: Inviter['company'] = null): Facts => {
  const [made] = factsOf({
    persona: MEMBER,
    invitations: [
      {
        id: 'x',
        inviter: { name: 'Ines Vogel', headline, company, location: null, photo: true },
        mutual: null,
        note,
        sentAt: '2026-11-20T09:00:00Z',
        viewedProfileAt: null,
        reminder: false,
      },
    ],
  });
  if (made === undefined) throw new Error('one invitation makes one set of facts');
  return made;
};

const fired = (...given: Parameters<typeof facts>): readonly string[] =>
  judge(facts(...given)).findings.map(({ rule }) => rule);

describe('names of companies', () => {
  it('are not met by two capitals that stand for something else', () => {
    expect(fired('HR BP | Talent Acquisition | Relocation')).not.toContain('same-past-company');
    expect(fired('Welder at Brightwater Pumps')).toContain('same-past-company');
  });
});

describe('a line of what is not wanted that names a kind of seller', () => {
  it.each(['HR director at Marlow Valves', 'HR manager, Ferrum Castings', 'HRBP at a maker of pumps'])(
    'leaves alone who does that work and sells nothing: %s',
    (headline) => {
      expect(fired(headline)).not.toContain('unwanted-closely');
      expect(fired(headline)).not.toContain('unwanted-nearly');
    },
  );

  it.each([
    'Account executive | HR software for growing teams',
    'HR software consultant',
    'We help HR teams automate payroll with our HR software',
  ])('meets who sells it: %s', (headline) => {
    expect(fired(headline)).toContain('unwanted-closely');
  });
});

describe('students', () => {
  it('are not the staff who look after them', () => {
    expect(fired('Apprenticeship coordinator, Trafford College')).not.toContain('student-without-reason');
    expect(fired('Student coordinator at Northern Tech')).not.toContain('student-without-reason');
    expect(fired('Student of mechanical engineering')).toContain('student-without-reason');
    expect(fired('Apprenti électricien')).toContain('student-without-reason');
  });
});
