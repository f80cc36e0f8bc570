import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const pastCompanyInNote = rule({
  id: 'past-company-in-note',
  title: 'The note names an earlier company of the member',
  why: 'It is where they may know each other from.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong.',
  expected: 12,
  needs: ['note'],
  check: ({ note }) => (note.namesPastCompany === null ? null : quoting(note.namesPastCompany)),
});
