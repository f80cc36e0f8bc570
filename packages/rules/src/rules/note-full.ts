import { rule } from '../rule.ts';
import { pitchesIn } from '../signals/pitches.ts';
import { isClose } from '../signals/wish-match.ts';

export const noteFull = rule({
  id: 'note-full',
  title: 'The note takes its space',
  why: 'Whoever explains themselves needs more than a line.',
  group: 'writing',
  leaning: 'for',
  reason: 'Small: length is easily had.',
  expected: 3,
  needs: ['note'],
  check: ({ note, unwanted }) =>
    !isClose(unwanted) && note.wordCount >= 28 && pitchesIn(note.reading).length === 0
      ? { evidence: `${note.wordCount} words`, params: { count: note.wordCount } }
      : null,
});
