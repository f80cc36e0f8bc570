import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const asksForSupport = rule({
  id: 'asks-for-support',
  title: 'Asks for a vote, a signature or a gift',
  why: 'It goes to everybody who might give one.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -16,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/support']),
});
