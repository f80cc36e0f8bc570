import { ruleCases } from '../../test/rule-cases.ts';
import { salesLetter } from './sales-letter.ts';

ruleCases(salesLetter, {
  fires: [{ note: 'We help makers. Could we jump on a quick call?', evidence: 'We help' }],
  nearMisses: [{ note: 'We help makers.' }],
  doesNotApply: [{ note: null }],
});
