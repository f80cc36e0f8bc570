import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const greetingOnly = rule({
  id: 'greeting-only',
  title: 'The note is only a greeting',
  why: 'A hello without a reason says no more than silence.',
  group: 'note',
  leaning: 'against',
  reason: 'About as much as no note.',
  expected: -8,
  needs: ['note'],
  check: ({ note }) => (note.wordCount <= 3 ? quoting(note.reading.text) : null),
});
