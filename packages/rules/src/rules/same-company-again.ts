import { together } from '../campaign/together.ts';
import { rule } from '../rule.ts';

export const sameCompanyAgain = rule({
  id: 'same-company-again',
  title: 'Others of the same company',
  why: 'A team works through a list.',
  group: 'campaign',
  leaning: 'against',
  reason: 'Medium.',
  expected: -8,
  needs: ['campaign'],
  check: ({ campaign }) => (campaign.sameCompany.length >= 1 ? together(campaign.sameCompany) : null),
});
