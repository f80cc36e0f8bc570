import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const elsewhereInCountry = rule({
  id: 'elsewhere-in-country',
  title: 'From elsewhere in the country',
  why: 'Only ever relative to the member’s own place: who lives in it can be met, who lives in the country is one of millions.',
  group: 'place',
  leaning: 'against',
  reason: 'Small.',
  expected: -4,
  needs: ['nearness', 'facts'],
  check: ({ nearness, facts }) =>
    nearness === 'same-country' ? quoting(facts.invitation.inviter.location ?? '') : null,
});
