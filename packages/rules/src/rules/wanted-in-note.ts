import { rule } from '../rule.ts';

export const wantedInNote = rule({
  id: 'wanted-in-note',
  title: 'The note is about what the member looks for',
  why: 'Words of one line of the member’s list.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small: sellers use them too.',
  expected: 4,
  needs: ['wantedInNote'],
  check: ({ wantedInNote }) =>
    wantedInNote.strength >= 0.8
      ? { evidence: wantedInNote.words, params: { words: wantedInNote.words, wish: wantedInNote.wish.text } }
      : null,
});
