import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsMany } from './shared-relations-many.ts';

ruleCases(sharedRelationsMany, {
  fires: [
    { mutual: { count: 20, names: [] }, headline: 'Fitter', evidence: '20 shared relations', params: { count: 20 } },
    { mutual: { count: 60, names: [] }, headline: 'Fitter', evidence: '60 shared relations', params: { count: 60 } },
    {
      mutual: { count: 13, names: [] },
      headline: '30k followers',
      evidence: '13 shared relations',
      params: { count: 13 },
    },
    {
      mutual: { count: 39, names: [] },
      headline: '30k followers',
      evidence: '39 shared relations',
      params: { count: 39 },
    },
  ],
  nearMisses: [
    { mutual: { count: 60, names: [] }, headline: 'Keynote speaker | 30k followers' },
    { mutual: { count: 5, names: [] }, headline: 'Fitter' },
    { mutual: { count: 12, names: [] }, headline: 'Fitter' },
    { mutual: { count: 40, names: [] }, headline: '30k followers' },
  ],
  doesNotApply: [
    { mutual: { count: 20, names: [] }, headline: 'Fitter', note: 'Hello' },
    { mutual: { count: 5, names: [] }, headline: 'Fitter', note: 'Hello' },
    { mutual: null, headline: 'Fitter' },
    { headline: 'Fitter' },
    { mutual: { count: 20, names: [] } },
  ],
});
