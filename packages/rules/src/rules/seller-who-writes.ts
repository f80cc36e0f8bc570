import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { soldToMember } from '../signals/headline.ts';

export const sellerWhoWrites = rule({
  id: 'seller-who-writes',
  title: 'A seller writes',
  why: 'A note of a seller is mostly a sales letter, however personal.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium: some are suppliers the member works with.',
  expected: -3,
  needs: ['marks', 'note', 'member', 'inviter'],
  check: ({ marks, member, inviter }) => {
    const trade = soldToMember(marks.selling, member, inviter);
    return trade === undefined ? null : said(inviter.reading, [trade]);
  },
});
