import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { offers } from '../signals/pitches.ts';

export const saysWhoTheyAre = rule({
  id: 'says-who-they-are',
  title: 'They say who they are to the member',
  why: 'A neighbour, a successor, a parent of the same class: a place in the member’s life that a letter to many cannot claim.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong, unless they offer something.',
  expected: 9,
  needs: ['note'],
  check: ({ note }) => (offers(note) ? null : said(note.reading, ['note/who-i-am'])),
});
