import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const freeWork = rule({
  id: 'free-work',
  title: 'Looks for unpaid work',
  why: 'Shares, tokens and titles in place of pay.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium.',
  expected: -12,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/free-work']),
});
