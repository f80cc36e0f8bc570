import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineHires = rule({
  id: 'headline-hires',
  title: 'The headline advertises posts',
  why: 'It speaks to everybody who might want a post.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small.',
  expected: -4,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/hiring']),
});
