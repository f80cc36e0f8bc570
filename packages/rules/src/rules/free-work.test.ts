import { ruleCases } from '../../test/rule-cases.ts';
import { freeWork } from './free-work.ts';

ruleCases(freeWork, {
  fires: [{ note: 'We look for a cofounder, equity only' }, { note: 'Pas de salaire au début' }],
  nearMisses: [{ note: 'The salary is stated in the post' }],
  doesNotApply: [{ note: null }],
});
