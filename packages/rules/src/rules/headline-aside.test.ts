import { ruleCases } from '../../test/rule-cases.ts';
import { headlineAside } from './headline-aside.ts';

ruleCases(headlineAside, {
  fires: [
    { headline: 'Nurse (nights)', evidence: '(nights)' },
    { headline: 'Nurse at a hospital (children, nig…', evidence: '(children, nig…' },
  ],
  nearMisses: [{ headline: 'Nurse, nights)' }, { headline: 'Nurse ()' }],
  doesNotApply: [{ headline: null }],
});
