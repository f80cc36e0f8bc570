import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';

const FEWEST = 2;

export const severalOfMyWords = rule({
  id: 'several-of-my-words',
  title: 'Several words of what the member looks for',
  why: 'One word of a list may stand in any headline; two are hardly chance. The employer’s name counts as well.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Medium.',
  expected: 6,
  needs: ['member', 'inviter'],
  check: ({ member: { lists }, inviter: { reading } }) => {
    const words = new Map<string, string>();
    for (const at of reading.telling) {
      const token = reading.tokens[at];
      if (token !== undefined && lists.wanted.lookUp(token.folded).wishes.size > 0) words.set(token.folded, token.word);
    }
    return words.size < FEWEST ? null : quotingSome([...words.values()]);
  },
});
