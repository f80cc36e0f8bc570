import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';
import { wordsLike } from '../signals/own-words.ts';

export const myRefusedWords = rule({
  id: 'my-refused-words',
  title: 'Words of what the member does not want',
  why: 'A headline that says it in the member’s own words means the same more surely than one that means it by our tables.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Small: one word may be chance. Words of both lists decide nothing.',
  expected: -5,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => quotingSome(wordsLike(member.ownWords.refused, inviter)),
});
