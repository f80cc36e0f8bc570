import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const asksForACall = rule({
  id: 'asks-for-a-call',
  title: 'Asks for a short call',
  why: 'Fifteen minutes with a stranger are a sales step.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -9,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/call']),
});
