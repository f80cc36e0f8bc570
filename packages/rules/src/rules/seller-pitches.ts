import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { PITCHES } from '../signals/pitches.ts';

export const sellerPitches = rule({
  id: 'seller-pitches',
  title: 'A seller who offers',
  why: 'A seller’s headline and an offer in the note.',
  group: 'selling',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -14,
  needs: ['marks', 'note', 'member', 'inviter'],
  check: ({ marks, note, member, inviter }) => {
    const sells =
      marks.selling.some((trade) => !member.trades.has(trade)) || marks.promotion.length > 0 || inviter.served.size > 0;
    return sells ? said(note.reading, PITCHES) : null;
  },
});
