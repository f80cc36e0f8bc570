import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const silentFromElsewhere = rule({
  id: 'silent-from-elsewhere',
  title: 'From elsewhere, without a word',
  why: 'Neither a note nor a visit nor a common past, and not from where the member lives: nothing tells why them.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Medium: the member’s wishes may outweigh it.',
  expected: -6,
  needs: ['withoutNote', 'nearness', 'facts'],
  check: ({ nearness, facts, bond, visit }) =>
    nearness === 'same-area' || bond !== null || visit !== null
      ? null
      : quoting(facts.invitation.inviter.location ?? ''),
});
