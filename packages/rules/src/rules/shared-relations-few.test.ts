import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsFew } from './shared-relations-few.ts';

ruleCases(sharedRelationsFew, {
  fires: [
    { mutual: { count: 5, names: [] }, evidence: '5 shared relations', params: { count: 5 } },
    { mutual: { count: 3, names: [] }, evidence: '3 shared relations', params: { count: 3 } },
    { mutual: { count: 12, names: [] }, evidence: '12 shared relations', params: { count: 12 } },
  ],
  nearMisses: [
    { mutual: { count: 2, names: [] } },
    { mutual: { count: 30, names: [] } },
    { mutual: { count: 2, names: [] } },
    { mutual: { count: 13, names: [] } },
  ],
  doesNotApply: [
    { mutual: { count: 20, names: [] }, headline: 'Fitter', note: 'Hello' },
    { mutual: { count: 5, names: [] }, headline: 'Fitter', note: 'Hello' },
    { mutual: null },
  ],
});
