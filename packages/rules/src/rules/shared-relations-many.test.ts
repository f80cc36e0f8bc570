import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsMany } from './shared-relations-many.ts';

ruleCases(sharedRelationsMany, {
  fires: [
    { mutual: { count: 20, names: [] }, headline: 'Fitter' },
    { mutual: { count: 60, names: [] }, headline: 'Fitter' },
  ],
  nearMisses: [
    { mutual: { count: 60, names: [] }, headline: 'Keynote speaker | 30k followers' },
    { mutual: { count: 5, names: [] }, headline: 'Fitter' },
  ],
  doesNotApply: [{ mutual: null, headline: 'Fitter' }],
});
