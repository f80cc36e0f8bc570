import { ruleCases } from '../../test/rule-cases.ts';
import { headlineLong } from './headline-long.ts';

ruleCases(headlineLong, {
  fires: [
    {
      headline: 'Turning strategy into growth for industrial leaders who want to scale with purpose',
      evidence: '82 characters',
      params: { count: 82 },
    },
    {
      headline: 'Turning strategy into growth for industrial leaders who wa…',
      evidence: '59 characters',
      params: { count: 59 },
    },
    { headline: `a | b | ${'f'.repeat(62)}`, evidence: '70 characters', params: { count: 70 } },
  ],
  nearMisses: [
    { headline: 'Purchasing manager at Nordwerk Pumps' },
    { headline: `a | b | ${'f'.repeat(61)}` },
    { headline: 'Research associate at the institute for fluid technology and dosing systems, Aachen' },
    { headline: 'Research associate at the institute for fluid technology and d…' },
  ],
  doesNotApply: [{ headline: null }],
});
