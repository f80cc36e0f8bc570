import { ruleCases } from '../../test/rule-cases.ts';
import { visitedProfile } from './visited-profile.ts';

ruleCases(visitedProfile, {
  fires: [
    { visit: '2026-11-10T08:00:00Z', headline: 'Fitter', evidence: '2026-11-10', params: { date: '2026-11-10' } },
    {
      visit: '2026-11-10T08:00:00Z',
      headline: 'Fitter',
      note: 'The seal drips',
      evidence: '2026-11-10',
      params: { date: '2026-11-10' },
    },
    { visit: '2026-11-10T08:00:00Z', evidence: '2026-11-10', params: { date: '2026-11-10' } },
  ],
  nearMisses: [
    { visit: '2026-11-10T08:00:00Z', headline: 'Account Executive at Brightseal' },
    { visit: '2026-11-10T08:00:00Z', headline: 'Account Executive' },
    { visit: '2026-11-10T08:00:00Z', headline: 'Fitter', note: 'Could we jump on a quick call?' },
    { visit: '2026-11-10T08:00:00Z', headline: 'Tax adviser in insurance' },
  ],
  doesNotApply: [{ visit: null }],
});
