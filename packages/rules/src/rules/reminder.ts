import { rule } from '../rule.ts';

export const reminder = rule({
  id: 'reminder',
  title: 'A reminder',
  why: 'LinkedIn reminds of an invitation that was left.',
  group: 'attention',
  leaning: 'against',
  reason: 'Small.',
  expected: -3,
  needs: ['facts'],
  check: ({ facts }) => (facts.invitation.reminder ? { evidence: 'reminder' } : null),
});
