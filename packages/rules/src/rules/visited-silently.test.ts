import { ruleCases } from '../../test/rule-cases.ts';
import { visitedSilently } from './visited-silently.ts';

const visit = '2026-11-09T08:00:00.000Z';

ruleCases(visitedSilently, {
  fires: [{ visit }, { visit, headline: 'Welder' }],
  nearMisses: [{ visit, headline: 'Account Executive at Brightseal' }],
  doesNotApply: [{ visit: null }, { visit, note: 'The seal drips' }],
});
