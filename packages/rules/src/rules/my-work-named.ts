import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const myWorkNamed = rule({
  id: 'my-work-named',
  title: 'The note speaks of the member’s work',
  why: 'An article, a product, a building: they looked at something the member made.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong, though the better sellers do it too.',
  expected: 10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['note/my-work']),
});
