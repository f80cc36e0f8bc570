import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const vaguePurpose = rule({
  id: 'vague-purpose',
  title: 'The purpose stays vague',
  why: '“Opportunities” and “collaboration” without a matter hide what is wanted.',
  group: 'note',
  leaning: 'against',
  reason: 'Medium.',
  expected: -8,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/vague-purpose']),
});
