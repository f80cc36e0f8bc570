import { ruleCases } from '../../test/rule-cases.ts';
import { sameSchool } from './same-school.ts';

ruleCases(sameSchool, {
  fires: [
    { headline: 'Student at TU Braunschweig', evidence: 'TU Braunschweig', params: { name: 'TU Braunschweig' } },
    {
      headline: 'Technische Universität Braunschweig, alumni',
      evidence: 'Technische Universität Braunschweig',
      params: { name: 'Technische Universität Braunschweig' },
    },
  ],
  nearMisses: [{ headline: 'Clerk', company: 'Nordwerk Pumps' }, { headline: 'Naval architect, Halvorsen Marine' }],
  doesNotApply: [{ headline: 'Student at another place' }],
});
