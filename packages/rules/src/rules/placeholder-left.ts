import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const placeholderLeft = rule({
  id: 'placeholder-left',
  title: 'A placeholder was left in',
  why: 'A machine forgot to fill in the name.',
  group: 'note',
  leaning: 'against',
  reason: 'Very strong: a person cannot make this mistake.',
  expected: -24,
  needs: ['note'],
  check: ({ note }) => (note.placeholder === null ? null : quoting(note.placeholder)),
});
