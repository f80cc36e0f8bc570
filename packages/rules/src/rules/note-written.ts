import { rule } from '../rule.ts';

export const noteWritten = rule({
  id: 'note-written',
  title: 'A note was written',
  why: 'A free account has a handful of notes a month, so writing one costs something.',
  group: 'writing',
  leaning: 'for',
  reason: 'A note alone says little: half of the notes are sales letters.',
  expected: 3,
  needs: ['note'],
  check: ({ note }) =>
    note.wordCount >= 4 ? { evidence: `${note.wordCount} words`, params: { count: note.wordCount } } : null,
});
