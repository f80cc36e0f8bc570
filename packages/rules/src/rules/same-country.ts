import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const sameCountry = rule({
  id: 'same-country',
  title: 'From the member’s country',
  why: 'Only ever relative to the member’s own place.',
  group: 'place',
  leaning: 'for',
  reason: 'Small.',
  expected: 2,
  needs: ['nearness', 'facts'],
  check: ({ nearness, facts }) =>
    nearness === 'same-country' ? quoting(facts.invitation.inviter.location ?? '') : null,
});
