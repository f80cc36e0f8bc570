import { ruleCases } from '../../test/rule-cases.ts';
import { headlineSaysWe } from './headline-says-we.ts';

ruleCases(headlineSaysWe, {
  fires: [
    { headline: 'We move freight', evidence: 'We' },
    { headline: 'Nous livrons partout', evidence: 'Nous' },
  ],
  nearMisses: [{ headline: 'Freight clerk' }],
  doesNotApply: [{ headline: null }],
});
