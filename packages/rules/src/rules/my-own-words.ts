import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { wordsLike } from '../signals/own-words.ts';

const MOST_QUOTED = 4;

export const myOwnWords = rule({
  id: 'my-own-words',
  title: 'Words of what the member looks for',
  why: 'A headline that says it in the member’s own words means the same more surely than one that means it by our tables.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small: sellers know the words, too. Words of both lists decide nothing.',
  expected: 5,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => {
    const words = wordsLike(member.ownWords.wanted, inviter).slice(0, MOST_QUOTED);
    return words.length === 0 ? null : quoting(words.map(({ word }) => word).join(', '));
  },
});
