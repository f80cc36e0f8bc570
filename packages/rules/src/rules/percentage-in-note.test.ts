import { ruleCases } from '../../test/rule-cases.ts';
import { percentageInNote } from './percentage-in-note.ts';

ruleCases(percentageInNote, {
  fires: [
    { note: 'It saves 30 % of energy', evidence: '30 %' },
    { note: 'It saves 12.5% of energy', evidence: '12.5%' },
    { note: 'It saves 12,5  % or 7% of energy', evidence: '7%' },
    { note: 'It saves 12.55% of energy', evidence: '12.55%' },
  ],
  nearMisses: [{ note: 'It saves energy in 30 yards' }, { note: 'It saves 30 of them' }],
  doesNotApply: [{ note: null }],
});
