import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { PERSONAL, TEMPLATES } from '../signals/pitches.ts';

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
    note.wordCount >= 8 &&
    !TEMPLATES.some((cue) => note.reading.concepts.has(cue)) &&
    (PERSONAL.some((cue) => note.reading.concepts.has(cue)) || note.topic.length > 0 || note.properNames.length > 0)
      ? said(inviter.reading, ['role/student', 'role/job-seeker', 'role/retired'])
      : null,
});
