import { rule } from '../rule.ts';
import { keptWith, type Reading } from '../text/reading.ts';

const FEWEST = 3;
const END = /[.!?…](?=\s|$)/gu;

const sentencesIn = keptWith(({ text }: Reading): { readonly count: number } => ({
  count: text.match(END)?.length ?? 0,
}));

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
    const { count } = sentencesIn(note.reading);
    return count >= FEWEST ? { evidence: `${count} sentences`, params: { count } } : null;
  },
});
