import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const servesMyTrade = rule({
  id: 'serves-my-trade',
  title: 'Lives on people like the member',
  why: '“I help buyers” is no buyer: the member is the market.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong.',
  expected: -7,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => {
    const served = [...inviter.served].find((trade) => member.trades.has(trade) && !inviter.trades.has(trade));
    return served === undefined ? null : said(inviter.reading, [served]);
  },
});
