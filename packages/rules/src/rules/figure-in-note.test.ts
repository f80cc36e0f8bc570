import { ruleCases } from '../../test/rule-cases.ts';
import { figureInNote } from './figure-in-note.ts';

ruleCases(figureInNote, {
  fires: [{ note: 'The seal drips after 40 hours', evidence: '40' }],
  nearMisses: [
    { note: 'The seal drips after some hours' },
    { note: 'Save 40% on seals' },
    { note: '3 seals after 40 hours' },
    { note: 'Could we jump on a quick call at 4 in the office?' },
  ],
  doesNotApply: [{ note: null }, { note: 'The seal drips after 40 hours', member: null }],
});
