import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const ownerNotLookedFor = rule({
  id: 'owner-not-looked-for',
  title: 'A founder of something the member does not look for',
  why: 'Founders look for customers, money or people.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Small.',
  expected: -5,
  needs: ['inviter', 'member'],
  check: ({ inviter, member }) => {
    const wished = member.lookingFor.some((wish) => wish.roles.has('role/owner') || wish.roles.has('role/director'));
    const known = [...inviter.trades].some(
      (trade) => member.trades.has(trade) || member.lookingFor.some((wish) => wish.trades.has(trade)),
    );
    return wished || known ? null : said(inviter.reading, ['role/owner']);
  },
});
