import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';

const FEWEST = 2;

export const myWordsInNote = rule({
  id: 'my-words-in-note',
  title: 'The note has several particular words of the member’s wishes',
  why: 'Names of tools, materials, kinds of work: two of them are hardly chance.',
  group: 'note',
  leaning: 'for',
  reason: 'Small.',
  expected: 4,
  needs: ['note', 'member'],
  check: ({ note, member: { rareWish } }) => {
    const words = new Map<string, string>();
    for (const at of note.reading.telling) {
      const token = note.reading.tokens[at];
      const wished = token === undefined ? null : rareWish(token.folded);
      if (token !== undefined && wished !== null && !words.has(wished)) words.set(wished, token.word);
    }
    return words.size < FEWEST ? null : quotingSome([...words.values()]);
  },
});
