import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';

export const repeatsMyHeadline = rule({
  id: 'repeats-my-headline',
  title: 'The note repeats the member’s headline',
  why: 'Letters to many are filled in from the profile; who knows somebody seldom tells them their own trade.',
  group: 'manner',
  leaning: 'against',
  reason: 'Small: colleagues name the trade, too, and other rules know them.',
  expected: -4,
  needs: ['note', 'member'],
  check: ({ note: { reading }, member: { isTopic } }) => {
    const words = reading.telling.flatMap((at) => {
      const token = reading.tokens[at];
      return token !== undefined && isTopic(token.folded) ? [token.word] : [];
    });
    return quotingSome(words);
  },
});
