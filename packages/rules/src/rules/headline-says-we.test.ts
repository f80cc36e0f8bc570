import { ruleCases } from '../../test/rule-cases.ts';
import { headlineSaysWe } from './headline-says-we.ts';

ruleCases(headlineSaysWe, {
  fires: [{ headline: 'We move freight' }, { headline: 'Nous livrons partout' }],
  nearMisses: [{ headline: 'Freight clerk' }],
  doesNotApply: [{ headline: null }],
});
