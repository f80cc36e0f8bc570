import { ruleCases } from '../../test/rule-cases.ts';
import { freeWork } from './free-work.ts';

ruleCases(freeWork, {
  fires: [
    { note: 'We look for a cofounder, equity only', evidence: 'equity only' },
    { note: 'Pas de salaire au début', evidence: 'Pas de salaire' },
  ],
  nearMisses: [{ note: 'The salary is stated in the post' }],
  doesNotApply: [{ note: null }],
});
