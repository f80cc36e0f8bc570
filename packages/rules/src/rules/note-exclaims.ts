import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';
import { keptWith } from '../text/reading.ts';

const MARK = /[!¡]/u;
const EXCLAIMED = /\S{1,40}\s?[!¡]/u;

/** Looking for the words before a mark costs forty times as much as looking for the mark, which most notes lack. */
const exclamationIn = keptWith(({ text }): string | null =>
  MARK.test(text) ? (EXCLAIMED.exec(text)?.[0] ?? null) : null,
);

export const noteExclaims = rule({
  id: 'note-exclaims',
  title: 'The note exclaims',
  why: 'Advertising and set phrases are enthusiastic; who has something to say mostly says it quietly.',
  group: 'manner',
  leaning: 'against',
  reason: 'Small: friends exclaim, too, and other rules know them.',
  expected: -4,
  needs: ['note'],
  check: ({ note }) => quotingAny(exclamationIn(note.reading)),
});
