import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { isNear } from '../signals/wish-match.ts';

export const nothingInCommon = rule({
  id: 'nothing-in-common',
  title: 'A stranger without a word',
  why: 'Neither a note nor a visit, and neither their trade nor their past has to do with the member’s work or wishes.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Strong: each of these alone would be weak, together they leave no reason.',
  expected: -10,
  needs: ['withoutNote', 'member', 'inviter'],
  check: ({ member, inviter, wanted, bond, visit }) => {
    const [trade] = inviter.trades;
    const met = isNear(wanted) || bond !== null || visit !== null;
    const known = [...inviter.trades].some((found) => member.trades.has(found));
    return met || known || trade === undefined ? null : said(inviter.reading, [trade]);
  },
});
