import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const headlineFigures = rule({
  id: 'headline-figures',
  title: 'Figures of success in the headline',
  why: 'Numbers to impress are advertising.',
  group: 'headline',
  leaning: 'against',
  reason: 'Medium.',
  expected: -8,
  needs: ['marks'],
  check: ({ marks }) => (marks.figures === null ? null : quoting(marks.figures)),
});
