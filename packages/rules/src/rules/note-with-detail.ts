import { rule } from '../rule.ts';

const FEWEST = 3;
const BREAK = /,(?=\s)/gu;

export const noteWithDetail = rule({
  id: 'note-with-detail',
  title: 'The note goes into detail',
  why: 'Clauses and lists of particulars: a letter to many keeps to what is true of anybody.',
  group: 'note',
  leaning: 'for',
  reason: 'Small.',
  expected: 3,
  needs: ['note'],
  check: ({ note }) => {
    const count = note.reading.text.match(BREAK)?.length ?? 0;
    return count >= FEWEST ? { evidence: `${count} commas`, params: { count: count + 1 } } : null;
  },
});
