import { rule } from '../rule.ts';

export const unwantedClosely = rule({
  id: 'unwanted-closely',
  title: 'Just what the member does not want',
  why: 'Words of one line of the member’s other list.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Strong: the member wrote it.',
  expected: -14,
  needs: ['unwanted'],
  check: ({ unwanted }) =>
    unwanted.strength >= 0.8
      ? { evidence: unwanted.words, params: { words: unwanted.words, wish: unwanted.wish.text } }
      : null,
});
