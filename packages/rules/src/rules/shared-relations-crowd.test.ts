import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsCrowd } from './shared-relations-crowd.ts';

ruleCases(sharedRelationsCrowd, {
  fires: [
    {
      mutual: { count: 60, names: [] },
      headline: 'Keynote speaker | 30k followers',
      evidence: '60 shared relations',
      params: { count: 60 },
    },
  ],
  nearMisses: [
    { mutual: { count: 60, names: [] }, headline: 'Fitter' },
    { mutual: { count: 4, names: [] }, headline: 'Keynote speaker' },
  ],
  doesNotApply: [{ mutual: null, headline: 'Keynote speaker' }],
});
