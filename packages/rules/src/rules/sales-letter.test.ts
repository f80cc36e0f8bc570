import { ruleCases } from '../../test/rule-cases.ts';
import { salesLetter } from './sales-letter.ts';

ruleCases(salesLetter, {
  fires: [{ note: 'We help makers. Could we jump on a quick call?' }],
  nearMisses: [{ note: 'We help makers.' }],
  doesNotApply: [{ note: null }],
});
