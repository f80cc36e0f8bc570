import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationNamed } from './shared-relation-named.ts';

ruleCases(sharedRelationNamed, {
  fires: [
    {
      note: 'Kordelia Voss knows both of us',
      mutual: { count: 2, names: ['Kordelia Voss'] },
      evidence: 'Kordelia',
      params: { name: 'Kordelia' },
    },
  ],
  nearMisses: [
    { note: 'Somebody knows both of us', mutual: { count: 2, names: ['Kordelia Voss'] } },
    { note: 'Kordelia Voss knows both of us' },
  ],
  doesNotApply: [{ note: null }],
});
