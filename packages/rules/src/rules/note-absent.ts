import { rule } from '../rule.ts';

export const noteAbsent = rule({
  id: 'note-absent',
  title: 'No note was written',
  why: 'Without a word nobody knows why they ask. Notes are rationed, so this is weak evidence.',
  group: 'note',
  leaning: 'against',
  reason: 'Weak: most welcome colleagues and customers write nothing either.',
  expected: -4,
  needs: ['withoutNote'],
  check: () => ({ evidence: 'no note' }),
});
