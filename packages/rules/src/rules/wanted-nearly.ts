import { rule } from '../rule.ts';

export const wantedNearly = rule({
  id: 'wanted-nearly',
  title: 'Near to what the member looks for',
  why: 'The field or the role of one line of the member’s list.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Small.',
  expected: 5,
  needs: ['wanted'],
  check: ({ wanted }) =>
    wanted.strength < 0.8 && wanted.strength >= 0.35
      ? { evidence: wanted.words, params: { words: wanted.words, wish: wanted.wish.text } }
      : null,
});
