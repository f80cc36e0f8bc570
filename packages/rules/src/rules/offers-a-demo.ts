import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const offersADemo = rule({
  id: 'offers-a-demo',
  title: 'Offers to show something',
  why: 'A demo is a sales step.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -9,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/demo']),
});
