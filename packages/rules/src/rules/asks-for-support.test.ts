import { ruleCases } from '../../test/rule-cases.ts';
import { asksForSupport } from './asks-for-support.ts';

ruleCases(asksForSupport, {
  fires: [
    { note: 'Please sign our petition', evidence: 'sign our' },
    { note: 'Votez pour notre liste, votre voix compte', evidence: 'Votez' },
  ],
  nearMisses: [{ note: 'The sign on the door is old' }],
  doesNotApply: [{ note: null }],
});
