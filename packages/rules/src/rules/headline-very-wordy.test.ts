import { ruleCases } from '../../test/rule-cases.ts';
import { headlineVeryWordy } from './headline-very-wordy.ts';

ruleCases(headlineVeryWordy, {
  fires: [
    {
      headline: 'One two three four five six seven eight nine ten eleven',
      evidence: '11 words',
      params: { count: 11 },
    },
  ],
  nearMisses: [{ headline: 'One two three four five six seven eight nine ten | … !' }],
  doesNotApply: [{ headline: null }],
});
