import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineAddressesYou = rule({
  id: 'headline-addresses-you',
  title: 'The headline speaks to its reader',
  why: 'A headline that says “you” is an advertisement.',
  group: 'headline',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/you']),
});
