import { ruleCases } from '../../test/rule-cases.ts';
import { headlineHires } from './headline-hires.ts';

ruleCases(headlineHires, {
  fires: [
    { headline: 'We are hiring fitters', evidence: 'We are hiring' },
    { headline: 'On recrute !', evidence: 'On recrute' },
  ],
  nearMisses: [{ headline: 'Higher mathematics' }],
  doesNotApply: [{ headline: null }],
});
