import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsFew } from './shared-relations-few.ts';

ruleCases(sharedRelationsFew, {
  fires: [{ mutual: { count: 5, names: [] }, evidence: '5 shared relations', params: { count: 5 } }],
  nearMisses: [{ mutual: { count: 2, names: [] } }, { mutual: { count: 30, names: [] } }],
  doesNotApply: [{ mutual: null }],
});
