import { ruleCases } from '../../test/rule-cases.ts';
import { headlineWordy } from './headline-wordy.ts';

ruleCases(headlineWordy, {
  fires: [
    { headline: 'Nurse, midwife and mother of four in the north', evidence: '9 words', params: { count: 9 } },
    { headline: 'One two three four five six seven 8', evidence: '8 words', params: { count: 8 } },
  ],
  nearMisses: [{ headline: 'One two three | four – five & six • seven' }],
  doesNotApply: [{ headline: null }],
});
