import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const predatoryOffer = rule({
  id: 'predatory-offer',
  title: 'Pays-to-appear',
  why: 'Journals, congresses and prizes that charge those they praise.',
  group: 'scam',
  leaning: 'against',
  reason: 'Strong.',
  expected: -18,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['scam/predatory']),
});
