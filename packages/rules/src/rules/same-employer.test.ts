import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { sameEmployer } from './same-employer.ts';

ruleCases(sameEmployer, {
  fires: [
    { headline: 'Welder', company: 'Nordwerk Pumps', evidence: 'Nordwerk Pumps' },
    { headline: 'Welder at NORDWERK pumps', evidence: 'NORDWERK pumps' },
  ],
  nearMisses: [
    { headline: 'Welder', company: 'Nordwerk Pumps Service' },
    { headline: 'Pumps of Nordwerk Pumps, sold by us' },
    { headline: 'Welder', company: 'Nordwerk Pumps', member: { ...MEMBER, company: null } },
  ],
  doesNotApply: [{ headline: null }, { company: 'Nordwerk Pumps', member: null }],
});
