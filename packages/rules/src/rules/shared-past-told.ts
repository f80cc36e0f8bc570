import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const sharedPastTold = rule({
  id: 'shared-past-told',
  title: 'The note tells of a shared past',
  why: 'Who remembers something with the member is no stranger.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong: it is hard to invent.',
  expected: 14,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['note/shared-past']),
});
