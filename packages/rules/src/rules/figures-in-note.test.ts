import { ruleCases } from '../../test/rule-cases.ts';
import { figuresInNote } from './figures-in-note.ts';

ruleCases(figuresInNote, {
  fires: [
    { note: '3 of the seals drip after 40 hours', evidence: '3, 40' },
    { note: 'Seals 1, 2, 3, 4, 5, 6 and 7 drip', evidence: '1, 2, 3, 4, 5, 6' },
  ],
  nearMisses: [
    { note: 'The seal drips after 40 hours' },
    { note: '3 seals, 40 €' },
    { note: 'Could we jump on a quick call at 3 or 4?' },
  ],
  doesNotApply: [{ note: null }, { note: '3 of the seals drip after 40 hours', member: null }],
});
