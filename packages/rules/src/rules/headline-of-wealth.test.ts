import { ruleCases } from '../../test/rule-cases.ts';
import { headlineOfWealth } from './headline-of-wealth.ts';

ruleCases(headlineOfWealth, {
  fires: [
    { headline: 'Financial freedom from home', evidence: 'Financial freedom' },
    { headline: 'Libertà finanziaria', evidence: 'Libertà finanziaria' },
  ],
  nearMisses: [{ headline: 'Financial clerk' }],
  doesNotApply: [{ headline: null }],
});
