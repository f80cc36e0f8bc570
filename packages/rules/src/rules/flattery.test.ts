import { ruleCases } from '../../test/rule-cases.ts';
import { flattery } from './flattery.ts';

ruleCases(flattery, {
  fires: [
    { note: 'Your impressive career speaks for itself', evidence: 'impressive career' },
    { note: 'Ein beeindruckender Weg', evidence: 'beeindruckender' },
  ],
  nearMisses: [{ note: 'The press leaves an impression of the die' }],
  doesNotApply: [{ note: null }],
});
