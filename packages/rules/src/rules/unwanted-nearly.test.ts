import { ruleCases } from '../../test/rule-cases.ts';
import { unwantedNearly } from './unwanted-nearly.ts';

ruleCases(unwantedNearly, {
  fires: [
    { headline: 'Tax accountant', evidence: 'Tax', params: { words: 'Tax', wish: 'insurance and wealth advisers' } },
  ],
  nearMisses: [{ headline: 'Wealth adviser' }],
  doesNotApply: [{ member: null, headline: 'Tax accountant' }],
});
