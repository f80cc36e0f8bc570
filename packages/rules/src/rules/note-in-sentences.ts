import { rule } from '../rule.ts';

const FEWEST = 3;
const END = /[.!?…]+(?=\s|$)/gu;

export const noteInSentences = rule({
  id: 'note-in-sentences',
  title: 'The note is written out in sentences',
  why: 'Who tells what happened and what they would like needs several sentences.',
  group: 'note',
  leaning: 'for',
  reason: 'Small: sales letters have sentences, too.',
  expected: 3,
  needs: ['note'],
  check: ({ note }) => {
    const count = note.reading.text.match(END)?.length ?? 0;
    return count >= FEWEST ? { evidence: `${count} sentences`, params: { count } } : null;
  },
});
