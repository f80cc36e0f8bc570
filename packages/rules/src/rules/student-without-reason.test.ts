import { ruleCases } from '../../test/rule-cases.ts';
import { studentWithoutReason } from './student-without-reason.ts';

ruleCases(studentWithoutReason, {
  fires: [
    { headline: 'Student of welding', evidence: 'Student' },
    { headline: 'Étudiante en droit', evidence: 'Étudiante' },
  ],
  nearMisses: [
    { headline: 'Welder' },
    { headline: 'Founder of a club for students' },
    { headline: 'Director of student affairs' },
  ],
  doesNotApply: [{ headline: 'Student', note: 'I wonder about the seal' }],
});
