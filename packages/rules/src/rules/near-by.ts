import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const nearBy = rule({
  id: 'near-by',
  title: 'From the member’s own area',
  why: 'People nearby can be met.',
  group: 'place',
  leaning: 'for',
  reason: 'Small.',
  expected: 7,
  needs: ['nearness', 'facts', 'sells'],
  check: ({ nearness, facts, sells }) =>
    nearness === 'same-area' && !sells ? quoting(facts.invitation.inviter.location ?? '') : null,
});
