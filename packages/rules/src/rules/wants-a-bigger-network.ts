import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const wantsABiggerNetwork = rule({
  id: 'wants-a-bigger-network',
  title: 'The note is about their network',
  why: 'A bigger network is a reason to invite anybody.',
  group: 'note',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/grow-network']),
});
