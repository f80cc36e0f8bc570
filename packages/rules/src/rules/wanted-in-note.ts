import { rule } from '../rule.ts';

export const wantedInNote = rule({
  id: 'wanted-in-note',
  title: 'The note is about what the member looks for',
  why: 'Words of one line of the member’s list.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small. Sellers use them too; they are left out.',
  expected: 4,
  needs: ['wantedInNote', 'sells'],
  check: ({ wantedInNote, sells }) =>
    !sells && wantedInNote.strength >= 0.8
      ? { evidence: wantedInNote.words, params: { words: wantedInNote.words, wish: wantedInNote.wish.text } }
      : null,
});
