import { rule } from '../rule.ts';

export const wantedClosely = rule({
  id: 'wanted-closely',
  title: 'Just what the member looks for',
  why: 'Trade and role of one line of the member’s list.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Strong: the member wrote it.',
  expected: 18,
  needs: ['wanted'],
  check: ({ wanted }) =>
    wanted.strength >= 1.1 ? { evidence: wanted.words, params: { words: wanted.words, wish: wanted.wish.text } } : null,
});
