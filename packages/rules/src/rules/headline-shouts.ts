import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const headlineShouts = rule({
  id: 'headline-shouts',
  title: 'A headline in capitals',
  why: 'Shouting is for crowds.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small.',
  expected: -4,
  needs: ['marks', 'inviter'],
  check: ({ marks, inviter }) => (marks.shouting ? quoting(inviter.headline) : null),
});
