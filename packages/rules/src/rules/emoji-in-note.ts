import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';
import { keptWith, type Reading } from '../text/reading.ts';

const EMOJI = /\p{Extended_Pictographic}/u;

const emojiIn = keptWith(({ text }: Reading): string | null => EMOJI.exec(text)?.[0] ?? null);

export const emojiInNote = rule({
  id: 'emoji-in-note',
  title: 'Pictures in the note',
  why: 'Advertising decorates; most who have something to ask or to tell do not.',
  group: 'manner',
  leaning: 'against',
  reason: 'Small: friends do, too, and other rules know them.',
  expected: -4,
  needs: ['note'],
  check: ({ note }) => quotingAny(emojiIn(note.reading)),
});
