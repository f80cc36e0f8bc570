import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const metBefore = rule({
  id: 'met-before',
  title: 'The note says where they met',
  why: 'A meeting, a talk, a call: something that happened between them.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong, though sellers borrow it.',
  expected: 12,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['note/met']),
});
