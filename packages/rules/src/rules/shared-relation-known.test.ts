import { ruleCases } from '../../test/rule-cases.ts';
import { sharedRelationKnown } from './shared-relation-known.ts';

ruleCases(sharedRelationKnown, {
  fires: [
    {
      mutual: { count: 1, names: ['Kordelia Voss'] },
      memory: { known: [{ name: 'Kordelia Voss', how: 'accepted' }], examples: [] },
      evidence: 'Kordelia Voss',
      params: { name: 'Kordelia Voss', how: 'accepted' },
    },
    {
      mutual: { count: 2, names: ['Jon Bakker', 'KORDELIA VOSS'] },
      memory: {
        known: [
          { name: 'Aurel Tamsin', how: 'invited' },
          { name: 'Kordelia Voss', how: 'invited' },
        ],
        examples: [],
      },
      evidence: 'Kordelia Voss',
      params: { name: 'Kordelia Voss', how: 'invited' },
    },
  ],
  nearMisses: [
    {
      mutual: { count: 1, names: ['Konrad Voss'] },
      memory: { known: [{ name: 'Kordelia Voss', how: 'accepted' }], examples: [] },
    },
    { memory: { known: [{ name: 'Kordelia Voss', how: 'accepted' }], examples: [] } },
  ],
  doesNotApply: [],
});
