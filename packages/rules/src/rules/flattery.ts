import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const flattery = rule({
  id: 'flattery',
  title: 'Flattery without a subject',
  why: 'Praise that names nothing fits everybody.',
  group: 'note',
  leaning: 'against',
  reason: 'Medium.',
  expected: -8,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/flattery']),
});
