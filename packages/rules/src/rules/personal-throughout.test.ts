import { ruleCases } from '../../test/rule-cases.ts';
import { personalThroughout } from './personal-throughout.ts';

ruleCases(personalThroughout, {
  fires: [{ note: 'We spoke at the fair about seals', evidence: 'We spoke' }],
  nearMisses: [
    { note: 'We spoke at the fair, let us stay in touch, our software is fast' },
    { note: 'We spoke at the fair. Could we jump on a quick call?' },
    { note: 'We spoke at the fair. I would like to expand my network' },
  ],
  doesNotApply: [{ note: null }],
});
