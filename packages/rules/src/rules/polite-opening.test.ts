import { ruleCases } from '../../test/rule-cases.ts';
import { politeOpening } from './polite-opening.ts';

ruleCases(politeOpening, {
  fires: [{ note: 'I would love to hear more about the space, stay in touch', evidence: 'love to hear' }],
  nearMisses: [{ note: 'The seal is in place' }],
  doesNotApply: [{ note: null }],
});
