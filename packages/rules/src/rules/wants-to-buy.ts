import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { offers } from '../signals/pitches.ts';

export const wantsToBuy = rule({
  id: 'wants-to-buy',
  title: 'They ask for what the member does',
  why: 'Who needs something, orders it or asks for a price brings work; advertising brings an offer.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong, unless they offer something.',
  expected: 9,
  needs: ['note'],
  check: ({ note }) => (offers(note) ? null : said(note.reading, ['note/wants-to-buy'])),
});
