import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';
import { kindred } from '../text/kindred.ts';

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
  check: ({ note, member: { lookingFor } }) => {
    const rare = lookingFor.flatMap((wish) => wish.rare);
    const words = new Map<string, string>();
    for (const at of note.reading.telling) {
      const token = note.reading.tokens[at];
      const wished = token && rare.find((word) => kindred(word, token.folded));
      if (wished !== undefined && !words.has(wished)) words.set(wished, token?.word ?? wished);
    }
    return words.size < FEWEST ? null : quotingSome([...words.values()]);
  },
});
