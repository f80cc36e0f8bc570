import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

const EXCLAIMED = /\S{1,40}\s?[!¡]/u;

const exclamation = (text: string) => {
  const found = EXCLAIMED.exec(text)?.[0];
  return found === undefined ? null : quoting(found);
};

export const noteExclaims = rule({
  id: 'note-exclaims',
  title: 'The note exclaims',
  why: 'Advertising and set phrases are enthusiastic; who has something to say mostly says it quietly.',
  group: 'manner',
  leaning: 'against',
  reason: 'Small: friends exclaim, too, and other rules know them.',
  expected: -4,
  needs: ['note'],
  check: ({ note }) => exclamation(note.reading.text),
});
