import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { soldToMember } from '../signals/headline.ts';

export const sellsForALiving = rule({
  id: 'sells-for-a-living',
  title: 'The headline is a seller’s',
  why: 'Who sells for a living invites for a living, unless the member looks for just them.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong: the headline says it, the lists may outweigh it.',
  expected: -14,
  needs: ['marks', 'member', 'inviter'],
  check: ({ marks, member, inviter }) => {
    const trade = soldToMember(marks.selling, member, inviter);
    return trade === undefined ? null : said(inviter.reading, [trade]);
  },
});
