import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const schoolInNote = rule({
  id: 'school-in-note',
  title: 'The note names a school of the member',
  why: 'It is where they may know each other from.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong.',
  expected: 10,
  needs: ['note'],
  check: ({ note }) => (note.namesSchool === null ? null : quoting(note.namesSchool)),
});
