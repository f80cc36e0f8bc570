import { ruleCases } from '../../test/rule-cases.ts';
import { dateInNote } from './date-in-note.ts';

ruleCases(dateInNote, {
  fires: [
    { note: 'the barge comes in on Thursday', evidence: 'Thursday' },
    { note: 'am Donnerstag kommt das Schiff', evidence: 'Donnerstag' },
  ],
  nearMisses: [
    { note: 'it may come in soon' },
    { note: 'on Thursday, book a call with our team' },
    { note: 'the barge comes in soon' },
  ],
  doesNotApply: [{ note: null }],
});
