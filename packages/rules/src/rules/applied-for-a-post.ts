import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const appliedForAPost = rule({
  id: 'applied-for-a-post',
  title: 'They applied for a post',
  why: 'A vacancy that is named is a concrete reason.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium.',
  expected: 8,
  needs: ['note'],
  check: ({ note }) =>
    note.reading.concepts.has('template/application') ? null : said(note.reading, ['note/applied']),
});
