import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineCountsFollowers = rule({
  id: 'headline-counts-followers',
  title: 'The headline counts an audience',
  why: 'Whoever counts followers collects them.',
  group: 'headline',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/audience']),
});
