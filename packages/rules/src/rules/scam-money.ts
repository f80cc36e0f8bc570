import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const scamMoney = rule({
  id: 'scam-money',
  title: 'Money out of the blue',
  why: 'Inheritances, deposits and tenders from strangers are frauds.',
  group: 'scam',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -24,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['scam/money', 'scam/authority', 'scam/fee', 'scam/phishing']),
});
