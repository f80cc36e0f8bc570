import { rule } from '../rule.ts';
import { said } from '../said.ts';

const FEWEST = 2;

export const severalTradesWanted = rule({
  id: 'several-trades-wanted',
  title: 'Several trades the member looks for',
  why: 'One trade of the list may be met by chance; two seldom are.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small, and sellers count: they may be looked for.',
  expected: 4,
  needs: ['member', 'inviter'],
  check: ({ member: { lookingFor }, inviter: { trades, reading } }) => {
    const met = [...trades].filter((trade) => lookingFor.some((wish) => wish.trades.has(trade)));
    return met.length < FEWEST ? null : said(reading, met);
  },
});
