import { rule } from '../rule.ts';
import { keptWith, type Reading } from '../text/reading.ts';

const FEWEST = 3;
const BREAK = /,(?=\s)/gu;

const commasIn = keptWith(({ text }: Reading): { readonly count: number } => ({
  count: text.match(BREAK)?.length ?? 0,
}));

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
    const { count } = commasIn(note.reading);
    return count >= FEWEST ? { evidence: `${count} commas`, params: { count: count + 1 } } : null;
  },
});
