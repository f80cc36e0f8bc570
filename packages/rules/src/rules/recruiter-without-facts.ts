import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const recruiterWithoutFacts = rule({
  id: 'recruiter-without-facts',
  title: 'A recruiter without a named post',
  why: 'Recruiters collect people.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium.',
  expected: -12,
  needs: ['inviter', 'member'],
  check: ({ inviter, member }) =>
    member.trades.has('people/recruiting') ? null : said(inviter.reading, ['people/recruiting', 'people/temp']),
});
