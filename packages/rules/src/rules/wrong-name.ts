import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const wrongName = rule({
  id: 'wrong-name',
  title: 'Somebody else’s name in the greeting',
  why: 'The letter was meant for another, or for all.',
  group: 'note',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -22,
  needs: ['note'],
  check: ({ note }) => (note.wrongGreeting === null ? null : quoting(note.wrongGreeting)),
});
