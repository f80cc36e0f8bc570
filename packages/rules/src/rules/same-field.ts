import { fieldOf } from '../lexicon/concepts.ts';
import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const sameField = rule({
  id: 'same-field',
  title: 'The same field',
  why: 'A neighbouring trade.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small.',
  expected: 2,
  needs: ['member', 'inviter'],
  check: ({ member, inviter }) => {
    if ([...member.trades].some((trade) => inviter.trades.has(trade))) return null;
    const near = [...inviter.trades].find((trade) => member.fields.has(fieldOf(trade)));
    return near === undefined ? null : said(inviter.reading, [near]);
  },
});
