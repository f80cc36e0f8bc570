import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const sameTrade = rule({
  id: 'same-trade',
  title: 'The same trade',
  why: 'People of one trade have something to tell each other.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Medium.',
  expected: 6,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => {
    const shared = [...member.trades].find((trade) => inviter.trades.has(trade));
    return shared === undefined ? null : said(inviter.reading, [shared]);
  },
});
