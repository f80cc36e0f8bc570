import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const modestRequest = rule({
  id: 'modest-request',
  title: 'The note leaves a way out',
  why: 'People who would take a no for an answer write so.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium: sellers seldom do.',
  expected: 10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['note/modest']),
});
