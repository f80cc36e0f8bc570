import { fold } from '@guestlist/model';
import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const sameEmployer = rule({
  id: 'same-employer',
  title: 'The very employer of the member',
  why: 'The mail names it as their employer, in the member’s own spelling; a name within a headline may be a customer’s.',
  group: 'bond',
  leaning: 'for',
  reason: 'Medium: it is added to the same company.',
  expected: 8,
  needs: ['member', 'inviter'],
  check: ({ member: { profile }, inviter: { company } }) =>
    profile.company !== null && company !== null && fold(company) === fold(profile.company) ? quoting(company) : null,
});
