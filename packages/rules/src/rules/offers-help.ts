import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const offersHelp = rule({
  id: 'offers-help',
  title: '“We help companies like yours”',
  why: 'It is how a sales letter begins.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/we-help']),
});
