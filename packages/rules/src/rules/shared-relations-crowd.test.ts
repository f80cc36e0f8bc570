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
    {
      mutual: { count: 25, names: [] },
      headline: '30k followers',
      evidence: '25 shared relations',
      params: { count: 25 },
    },
  ],
  nearMisses: [
    { mutual: { count: 60, names: [] }, headline: 'Fitter' },
    { mutual: { count: 4, names: [] }, headline: 'Keynote speaker' },
    { mutual: { count: 24, names: [] }, headline: '30k followers' },
    { mutual: { count: 60, names: [] }, headline: 'Foundry | castings | +30 years | pumps' },
    { mutual: { count: 60, names: [] }, headline: 'Fitter' },
  ],
  doesNotApply: [
    { mutual: null, headline: 'Keynote speaker' },
    { headline: '30k followers' },
    { mutual: { count: 60, names: [] } },
  ],
});
