import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const recruiterWithFacts = rule({
  id: 'recruiter-with-facts',
  title: 'A recruiter who says what it is about',
  why: 'Pay, place, team, supervisor: facts one can judge.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium.',
  expected: 8,
  needs: ['inviter', 'note'],
  check: ({ inviter, note }) =>
    note.numbers.length + note.properNames.length >= 3 ? said(inviter.reading, ['people/recruiting']) : null,
});
