import { ruleCases } from '../../test/rule-cases.ts';
import { visitedSilently } from './visited-silently.ts';

const visit = '2026-11-09T08:00:00.000Z';

ruleCases(visitedSilently, {
  fires: [
    { visit, evidence: '2026-11-09', params: { date: '2026-11-09' } },
    { visit, headline: 'Welder', evidence: '2026-11-09', params: { date: '2026-11-09' } },
  ],
  nearMisses: [{ visit, headline: 'Account Executive at Brightseal' }],
  doesNotApply: [{ visit: null }, { visit, note: 'The seal drips' }],
});
