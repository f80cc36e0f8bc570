import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineOfWealth = rule({
  id: 'headline-of-wealth',
  title: 'The headline promises wealth',
  why: 'Easy money is a lure.',
  group: 'headline',
  leaning: 'against',
  reason: 'Strong.',
  expected: -14,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/wealth']),
});
