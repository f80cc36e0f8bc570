import { rule } from '../rule.ts';

export const unwantedInNote = rule({
  id: 'unwanted-in-note',
  title: 'The note is about what the member does not want',
  why: 'Words of one line of the member’s other list.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Medium.',
  expected: -7,
  needs: ['unwantedInNote'],
  check: ({ unwantedInNote }) =>
    unwantedInNote.strength >= 0.8
      ? { evidence: unwantedInNote.words, params: { words: unwantedInNote.words, wish: unwantedInNote.wish.text } }
      : null,
});
