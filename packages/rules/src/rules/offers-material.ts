import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const offersMaterial = rule({
  id: 'offers-material',
  title: 'Offers a price list, a catalogue, a free analysis',
  why: 'Material that is ready for everybody.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/offer']),
});
