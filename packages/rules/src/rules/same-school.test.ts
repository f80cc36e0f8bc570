import { ruleCases } from '../../test/rule-cases.ts';
import { sameSchool } from './same-school.ts';

ruleCases(sameSchool, {
  fires: [{ headline: 'Student at TU Braunschweig' }, { headline: 'Technische Universität Braunschweig, alumni' }],
  nearMisses: [{ headline: 'Clerk', company: 'Nordwerk Pumps' }],
  doesNotApply: [{ headline: 'Student at another place' }],
});
