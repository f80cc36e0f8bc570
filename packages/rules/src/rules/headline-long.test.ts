import { ruleCases } from '../../test/rule-cases.ts';
import { headlineLong } from './headline-long.ts';

ruleCases(headlineLong, {
  fires: [
    { headline: 'Turning strategy into growth for industrial leaders who want to scale with purpose' },
    { headline: 'Turning strategy into growth for industrial leaders who wa…' },
  ],
  nearMisses: [{ headline: 'Purchasing manager at Nordwerk Pumps' }],
  doesNotApply: [{ headline: null }],
});
