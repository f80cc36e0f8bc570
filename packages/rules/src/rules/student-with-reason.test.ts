import { ruleCases } from '../../test/rule-cases.ts';
import { studentWithReason } from './student-with-reason.ts';

ruleCases(studentWithReason, {
  fires: [
    {
      headline: 'Student of welding',
      note: 'I write on seals and wonder which of them you chose',
      evidence: 'Student',
    },
    { headline: 'Student', note: 'We spoke of that at the fair today', evidence: 'Student' },
    { headline: 'Student', note: 'I would like to see how castings drip', evidence: 'Student' },
    { headline: 'Student', note: 'it was told down there that we like Elbhaven', evidence: 'Student' },
    { headline: 'Welder, open to work', note: 'We spoke of that at the fair today', evidence: 'open to work' },
    { headline: 'Retired fitter', note: 'We spoke of that at the fair today', evidence: 'Retired' },
  ],
  nearMisses: [
    { headline: 'Welder', note: 'I write on seals and wonder which of them you chose' },
    { headline: 'Student', note: 'Hello there' },
    { headline: 'Student', note: 'We spoke of that at the fair' },
    { headline: 'Student', note: 'We spoke at the fair and I would like to expand my network' },
    { headline: 'Student', note: 'it was told down there that we like them' },
    { headline: 'Welder', note: 'We spoke of that at the fair today' },
  ],
  doesNotApply: [{ headline: 'Student' }, { headline: 'Student' }, { note: 'We spoke of that at the fair today' }],
});
