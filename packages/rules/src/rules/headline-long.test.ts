import { ruleCases } from '../../test/rule-cases.ts';
import { headlineLong } from './headline-long.ts';

ruleCases(headlineLong, {
  fires: [
    {
      headline: 'Turning strategy into growth for industrial leaders who want to scale with purpose',
      evidence: '82 characters',
      params: { count: 82 },
    },
    { headline: 'f'.repeat(70), evidence: '70 characters', params: { count: 70 } },
  ],
  nearMisses: [
    { headline: 'Turning strategy into growth for industrial leaders who wa…' },
    { headline: 'Purchasing manager at Nordwerk Pumps' },
    { headline: 'f'.repeat(69) },
  ],
  doesNotApply: [{ headline: null }],
});
