import { rule } from '../rule.ts';

export const unwantedNearly = rule({
  id: 'unwanted-nearly',
  title: 'Near to what the member does not want',
  why: 'The field of one line of the member’s other list.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Small.',
  expected: -5,
  needs: ['unwanted'],
  check: ({ unwanted }) =>
    unwanted.strength < 0.8 && unwanted.strength >= 0.3
      ? { evidence: unwanted.words, params: { words: unwanted.words, wish: unwanted.wish.text } }
      : null,
});
