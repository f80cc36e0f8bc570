import { ruleCases } from '../../test/rule-cases.ts';
import { visitedProfile } from './visited-profile.ts';

ruleCases(visitedProfile, {
  fires: [
    { visit: '2026-11-10T08:00:00Z', headline: 'Fitter', evidence: '2026-11-10', params: { date: '2026-11-10' } },
  ],
  nearMisses: [{ visit: '2026-11-10T08:00:00Z', headline: 'Account Executive at Brightseal' }],
  doesNotApply: [{ visit: null }],
});
