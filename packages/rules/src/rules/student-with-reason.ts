import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const studentWithReason = rule({
  id: 'student-with-reason',
  title: 'A learner who writes',
  why: 'Students and job seekers who say why are worth an answer.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium.',
  expected: 5,
  needs: ['inviter', 'note'],
  check: ({ inviter, note }) =>
    note.wordCount >= 8 ? said(inviter.reading, ['role/student', 'role/job-seeker', 'role/retired']) : null,
});
