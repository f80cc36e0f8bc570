import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const applicationToAnybody = rule({
  id: 'application-to-anybody',
  title: 'An application that fits every employer',
  why: 'Motivated, flexible, available at once: what every letter of application says names neither a post nor a reason.',
  group: 'note',
  leaning: 'against',
  reason: 'Strong, though those the member looks for write so, too.',
  expected: -12,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/application']),
});
