import { fieldOf, type Trade } from '../lexicon/concepts.ts';
import { rule } from '../rule.ts';
import { said } from '../said.ts';

/** Where people work or studied is no trade. */
const PLACES_OF_WORK: ReadonlySet<Trade> = new Set<Trade>(['education/university']);

export const otherTrade = rule({
  id: 'other-trade',
  title: 'Another trade altogether',
  why: 'Neither the member’s field nor one they look for.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Medium.',
  expected: -9,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => {
    const trades = [...inviter.trades].filter((trade) => !PLACES_OF_WORK.has(trade));
    const first = trades[0];
    return first === undefined || trades.some((trade) => member.fieldsOfInterest.has(fieldOf(trade)))
      ? null
      : said(inviter.reading, [first]);
  },
});
