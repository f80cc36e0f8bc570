import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { pitchesIn } from '../signals/pitches.ts';

export const dateInNote = rule({
  id: 'date-in-note',
  title: 'The note names a day or month',
  why: 'A time fixes a note to something that happens.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium.',
  expected: 4,
  needs: ['note'],
  check: ({ note }) => (note.months === null || pitchesIn(note.reading).length > 0 ? null : quoting(note.months)),
});
