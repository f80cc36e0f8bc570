import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const scamRomance = rule({
  id: 'scam-romance',
  title: 'Tender words from a stranger',
  why: 'It is how romance frauds begin.',
  group: 'scam',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -22,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['scam/romance']),
});
