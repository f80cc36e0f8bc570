import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const promisesGains = rule({
  id: 'promises-gains',
  title: 'Promises savings or growth',
  why: 'Promised results are advertising.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -8,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['pitch/gain']),
});
