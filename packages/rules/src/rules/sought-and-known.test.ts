import { ruleCases } from '../../test/rule-cases.ts';
import { soughtAndKnown } from './sought-and-known.ts';

ruleCases(soughtAndKnown, {
  fires: [
    {
      headline: 'Foundry',
      mutual: { count: 3, names: [] },
      evidence: 'Foundry, 3 shared relations',
      params: { count: 3, wish: 'foundries and suppliers of castings' },
    },
  ],
  nearMisses: [
    { headline: 'Foundry', mutual: { count: 2, names: [] } },
    { headline: 'Foundry 🚀', mutual: { count: 30, names: [] } },
    { headline: 'Steel', mutual: { count: 30, names: [] } },
  ],
  doesNotApply: [{ headline: 'Foundry' }, { headline: null, mutual: { count: 30, names: [] } }],
});
