import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const scamEasyMoney = rule({
  id: 'scam-easy-money',
  title: 'Easy money',
  why: 'Pay for next to nothing is a lure.',
  group: 'scam',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -24,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['scam/easy-money']),
});
