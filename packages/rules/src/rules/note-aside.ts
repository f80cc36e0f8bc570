import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';
import { asideIn } from '../signals/manner.ts';
import { offers } from '../signals/pitches.ts';

export const noteAside = rule({
  id: 'note-aside',
  title: 'The note has an aside in brackets',
  why: 'Who thinks of one reader adds what only that reader needs; what goes to many is smoothed.',
  group: 'manner',
  leaning: 'for',
  reason: 'Medium: easily written, but hardly ever by those who send to many.',
  expected: 4,
  needs: ['note', 'member'],
  check: ({ note }) => (offers(note) ? null : quotingAny(asideIn(note.reading))),
});
