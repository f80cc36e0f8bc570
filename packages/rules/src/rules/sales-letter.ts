import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { pitchesIn } from '../signals/pitches.ts';

export const salesLetter = rule({
  id: 'sales-letter',
  title: 'The note is a sales letter',
  why: 'An offer, a demo, a call, a promise: two of them make a sales letter.',
  group: 'selling',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -14,
  needs: ['note'],
  check: ({ note }) => {
    const kinds = pitchesIn(note.reading);
    return kinds.length >= 2 ? said(note.reading, kinds) : null;
  },
});
