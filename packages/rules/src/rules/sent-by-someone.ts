import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const sentBySomeone = rule({
  id: 'sent-by-someone',
  title: 'Somebody sent them',
  why: 'A name given by a third person is a reference.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong.',
  expected: 12,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['note/introduced']),
});
