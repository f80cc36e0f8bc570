import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsCrowd } from './shared-relations-crowd.ts';

ruleCases(sharedRelationsCrowd, {
  fires: [{ mutual: { count: 60, names: [] }, headline: 'Keynote speaker | 30k followers' }],
  nearMisses: [
    { mutual: { count: 60, names: [] }, headline: 'Fitter' },
    { mutual: { count: 4, names: [] }, headline: 'Keynote speaker' },
  ],
  doesNotApply: [{ mutual: null, headline: 'Keynote speaker' }],
});
