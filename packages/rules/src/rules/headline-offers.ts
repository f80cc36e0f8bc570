import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineOffers = rule({
  id: 'headline-offers',
  title: 'The headline makes an offer',
  why: 'Prices, discounts and calls to act are advertising.',
  group: 'headline',
  leaning: 'against',
  reason: 'Strong.',
  expected: -9,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/price']),
});
