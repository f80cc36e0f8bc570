import { ruleCases } from '../../test/rule-cases.ts';
import { headlineCut } from './headline-cut.ts';

ruleCases(headlineCut, {
  fires: [
    {
      headline: 'Turning strategy into growth for industrial leaders who wa…',
      evidence: '59 characters',
      params: { count: 59 },
    },
  ],
  nearMisses: [{ headline: 'Welder… and baker' }, { headline: `${'f'.repeat(69)}…` }],
  doesNotApply: [{ headline: null }],
});
