import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const anyPostWillDo = rule({
  id: 'any-post-will-do',
  title: 'Any post would do',
  why: 'A request that fits every company was not written to this one.',
  group: 'note',
  leaning: 'against',
  reason: 'Strong.',
  expected: -16,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/any-role']),
});
