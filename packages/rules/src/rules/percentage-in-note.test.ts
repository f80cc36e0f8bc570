import { ruleCases } from '../../test/rule-cases.ts';
import { percentageInNote } from './percentage-in-note.ts';

ruleCases(percentageInNote, {
  fires: [{ note: 'It saves 30 % of energy', evidence: '30 %' }],
  nearMisses: [{ note: 'It saves energy in 30 yards' }],
  doesNotApply: [{ note: null }],
});
