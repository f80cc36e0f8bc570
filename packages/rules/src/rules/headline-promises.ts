import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlinePromises = rule({
  id: 'headline-promises',
  title: 'The headline promises help',
  why: 'It speaks to customers, not to colleagues.',
  group: 'headline',
  leaning: 'against',
  reason: 'Strong.',
  expected: -9,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/help', 'head/target']),
});
