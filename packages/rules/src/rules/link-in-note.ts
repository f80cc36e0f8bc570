import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const linkInNote = rule({
  id: 'link-in-note',
  title: 'A link in the note',
  why: 'A first letter with a link wants a click.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => (note.link === null ? null : quoting(note.link)),
});
