import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const offersUnasked = rule({
  id: 'offers-unasked',
  title: 'Offers what nobody asked for',
  why: 'A sketch, a calculation, a visit that was not asked for is the first step of a sale.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium: helpful people offer to send something, too.',
  expected: -8,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/send', 'pitch/unasked']),
});
