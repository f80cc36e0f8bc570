import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const plainQuestion = rule({
  id: 'plain-question',
  title: 'The note asks a real question',
  why: 'A question about a matter can be answered.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium.',
  expected: 6,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['note/question']),
});
