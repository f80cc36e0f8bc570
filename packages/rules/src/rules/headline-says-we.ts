import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineSaysWe = rule({
  id: 'headline-says-we',
  title: 'The headline says “we”',
  why: 'A headline that says “we” speaks for a firm to its customers.',
  group: 'headline',
  leaning: 'against',
  reason: 'Medium.',
  expected: -7,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/we']),
});
