import { ruleCases } from '../../test/rule-cases.ts';
import { charmingLetter } from './charming-letter.ts';

ruleCases(charmingLetter, {
  fires: [
    { note: 'We spoke at the fair. Our software is fast, could we jump on a quick call?', evidence: 'Our software' },
  ],
  nearMisses: [
    { note: 'We spoke at the fair. The seal drips.' },
    { note: 'Our software is fast, could we jump on a quick call?' },
  ],
  doesNotApply: [{ note: null }],
});
