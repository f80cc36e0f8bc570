import { ruleCases } from '../../test/rule-cases.ts';
import { studentWithReason } from './student-with-reason.ts';

ruleCases(studentWithReason, {
  fires: [
    {
      headline: 'Student of welding',
      note: 'I write on seals and wonder which of them you chose',
      evidence: 'Student',
    },
  ],
  nearMisses: [
    { headline: 'Welder', note: 'I write on seals and wonder which of them you chose' },
    { headline: 'Student', note: 'Hello there' },
  ],
  doesNotApply: [{ headline: 'Student' }],
});
