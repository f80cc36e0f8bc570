import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationsNone } from './shared-relations-none.ts';

ruleCases(sharedRelationsNone, {
  fires: [{ mutual: { count: 0, names: [] }, evidence: '0 shared relations', params: {} }],
  nearMisses: [{ mutual: { count: 1, names: [] } }, { mutual: { count: 1, names: [] } }],
  doesNotApply: [{ mutual: null }],
});
