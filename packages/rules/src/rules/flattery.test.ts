import { ruleCases } from '../../test/rule-cases.ts';
import { flattery } from './flattery.ts';

ruleCases(flattery, {
  fires: [{ note: 'Your impressive career speaks for itself' }, { note: 'Ein beeindruckender Weg' }],
  nearMisses: [{ note: 'The press leaves an impression of the die' }],
  doesNotApply: [{ note: null }],
});
