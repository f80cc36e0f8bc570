import { ruleCases } from '../../test/rule-cases.ts';
import { knownInviter } from './known-inviter.ts';

ruleCases(knownInviter, {
  fires: [
    {
      memory: { known: [{ name: 'AUREL Tamsin', how: 'invited' }], examples: [] },
      evidence: 'AUREL Tamsin',
      params: { name: 'AUREL Tamsin', how: 'invited' },
    },
  ],
  nearMisses: [
    { memory: { known: [{ name: 'Aurelia Tamsin', how: 'invited' }], examples: [] } },
    { name: null, memory: { known: [{ name: 'Aurel Tamsin', how: 'invited' }], examples: [] } },
  ],
  doesNotApply: [],
});
