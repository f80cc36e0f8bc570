import { together } from '../campaign/together.ts';
import { rule } from '../rule.ts';

export const sameCompanyOften = rule({
  id: 'same-company-often',
  title: 'Several of the same company',
  why: 'A team works through a list.',
  group: 'campaign',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['campaign'],
  check: ({ campaign }) => (campaign.sameCompany.length >= 2 ? together(campaign.sameCompany) : null),
});
