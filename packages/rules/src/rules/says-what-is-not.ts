import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { denialIn } from '../signals/manner.ts';
import { offers } from '../signals/pitches.ts';

const denial = (word: string | null) => (word === null ? null : quoting(word));

export const saysWhatIsNot = rule({
  id: 'says-what-is-not',
  title: 'The note says what is not',
  why: 'Advertising affirms. Who says what they do not know, want or have speaks of a matter of their own.',
  group: 'manner',
  leaning: 'for',
  reason: 'Small: one word.',
  expected: 4,
  needs: ['note', 'member'],
  check: ({ note }) => (offers(note) ? null : denial(denialIn(note.reading))),
});
