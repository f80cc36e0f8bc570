import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const farAway = rule({
  id: 'far-away',
  title: 'From another country',
  why: 'Only ever relative to the member’s own place; other rules outweigh it.',
  group: 'place',
  leaning: 'against',
  reason: 'Small.',
  expected: -6,
  needs: ['nearness', 'facts'],
  check: ({ nearness, facts }) => (nearness === 'abroad' ? quoting(facts.invitation.inviter.location ?? '') : null),
});
