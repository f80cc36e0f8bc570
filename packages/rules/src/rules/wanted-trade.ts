import { rule } from '../rule.ts';

export const wantedTrade = rule({
  id: 'wanted-trade',
  title: 'A trade the member looks for',
  why: 'The trade of one line of the member’s list.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Strong.',
  expected: 12,
  needs: ['wanted'],
  check: ({ wanted }) =>
    wanted.strength >= 0.8 && wanted.strength < 1.1
      ? { evidence: wanted.words, params: { words: wanted.words, wish: wanted.wish.text } }
      : null,
});
