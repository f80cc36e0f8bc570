import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const addressedToAnybody = rule({
  id: 'addressed-to-anybody',
  title: 'Addressed to anybody',
  why: 'A salutation without a name fits everybody.',
  group: 'note',
  leaning: 'against',
  reason: 'Medium.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/anybody']),
});
