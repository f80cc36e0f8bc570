import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const scamRunCode = rule({
  id: 'scam-run-code',
  title: 'Asks to run their code',
  why: 'The fake interview that steals from the computer.',
  group: 'scam',
  leaning: 'against',
  reason: 'Strong.',
  expected: -20,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['scam/run-code']),
});
