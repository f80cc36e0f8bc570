import { ruleCases } from '../../test/rule-cases.ts';
import { sameCompany } from './same-company.ts';

ruleCases(sameCompany, {
  fires: [
    {
      headline: 'Fitter',
      company: 'Nordwerk Pumps GmbH',
      evidence: 'Nordwerk Pumps GmbH',
      params: { name: 'Nordwerk Pumps GmbH' },
    },
    { headline: 'Fitter at Nordwerk Pumps', evidence: 'Nordwerk Pumps', params: { name: 'Nordwerk Pumps' } },
  ],
  nearMisses: [
    { headline: 'Fitter', company: 'Halvorsen Marine AS' },
    { headline: 'Naval architect, Halvorsen Marine' },
  ],
  doesNotApply: [{ headline: 'Fitter at Sudwerk' }],
});
