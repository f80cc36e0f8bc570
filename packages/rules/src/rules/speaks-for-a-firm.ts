import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const speaksForAFirm = rule({
  id: 'speaks-for-a-firm',
  title: '“Our” in a seller’s note',
  why: 'Who says our clients, our tool, our team speaks for a firm.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium.',
  expected: -5,
  needs: ['note', 'marks', 'member'],
  check: ({ note, marks, member }) => {
    const sells = marks.promotion.length > 0 || marks.selling.some((trade) => !member.trades.has(trade));
    return sells ? said(note.reading, ['pitch/ours']) : null;
  },
});
