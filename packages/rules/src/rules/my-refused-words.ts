import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { wordsLike } from '../signals/own-words.ts';

const MOST_QUOTED = 4;

export const myRefusedWords = rule({
  id: 'my-refused-words',
  title: 'Words of what the member does not want',
  why: 'A headline that says it in the member’s own words means the same more surely than one that means it by our tables.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Small: one word may be chance. Words of both lists decide nothing.',
  expected: -5,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => {
    const words = wordsLike(member.ownWords.refused, inviter).slice(0, MOST_QUOTED);
    return words.length === 0 ? null : quoting(words.map(({ word }) => word).join(', '));
  },
});
