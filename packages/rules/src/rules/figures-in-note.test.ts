import { ruleCases } from '../../test/rule-cases.ts';
import { figuresInNote } from './figures-in-note.ts';

ruleCases(figuresInNote, {
  fires: [{ note: '3 of the seals drip after 40 hours', evidence: '3, 40' }],
  nearMisses: [{ note: 'The seal drips after 40 hours' }, { note: '3 seals, 40 €' }],
  doesNotApply: [{ note: null }],
});
