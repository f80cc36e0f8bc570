import { MEMBER } from '../../test/facts.ts';
import { ruleCases } from '../../test/rule-cases.ts';
import { unwantedClosely } from './unwanted-closely.ts';

ruleCases(unwantedClosely, {
  fires: [
    {
      headline: 'Wealth adviser',
      evidence: 'Wealth',
      params: { words: 'Wealth', wish: 'insurance and wealth advisers' },
    },
    {
      headline: 'Insurance broker',
      evidence: 'Insurance',
      params: { words: 'Insurance', wish: 'insurance and wealth advisers' },
    },
    {
      headline: 'Payment terminals',
      member: { ...MEMBER, notWanted: ['fintech'] },
      evidence: 'Payment terminals',
      params: { words: 'Payment terminals', wish: 'fintech' },
    },
  ],
  nearMisses: [{ headline: 'Tax accountant' }],
  doesNotApply: [
    { headline: 'Purchasing manager', member: { ...MEMBER, notWanted: ['purchasing consultants'] } },
    { member: null, headline: 'Insurance broker' },
  ],
});
