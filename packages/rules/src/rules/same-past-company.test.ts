import { ruleCases } from '../../test/rule-cases.ts';
import { samePastCompany } from './same-past-company.ts';

ruleCases(samePastCompany, {
  fires: [
    {
      headline: 'Naval architect, Halvorsen Marine',
      evidence: 'Halvorsen Marine',
      params: { name: 'Halvorsen Marine' },
    },
    {
      headline: 'Clerk',
      company: 'Halvorsen Marine AS',
      evidence: 'Halvorsen Marine AS',
      params: { name: 'Halvorsen Marine AS' },
    },
  ],
  nearMisses: [{ headline: 'Clerk', company: 'Nordwerk Pumps' }, { headline: 'Fitter at Nordwerk Pumps' }],
  doesNotApply: [{ headline: 'Clerk at a yard' }],
});
