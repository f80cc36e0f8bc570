import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';
import { wordsLike } from '../signals/own-words.ts';

export const myOwnWords = rule({
  id: 'my-own-words',
  title: 'Words of what the member looks for',
  why: 'A headline that says it in the member’s own words means the same more surely than one that means it by our tables.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small: sellers know the words, too. Words of both lists decide nothing.',
  expected: 5,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => quotingSome(wordsLike(member.ownWords.wanted, inviter)),
});
