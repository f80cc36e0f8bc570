import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsMany } from './shared-relations-many.ts';

ruleCases(sharedRelationsMany, {
  fires: [
    { mutual: { count: 20, names: [] }, headline: 'Fitter', evidence: '20 shared relations', params: { count: 20 } },
    { mutual: { count: 60, names: [] }, headline: 'Fitter', evidence: '60 shared relations', params: { count: 60 } },
  ],
  nearMisses: [
    { mutual: { count: 60, names: [] }, headline: 'Keynote speaker | 30k followers' },
    { mutual: { count: 5, names: [] }, headline: 'Fitter' },
  ],
  doesNotApply: [{ mutual: null, headline: 'Fitter' }],
});
