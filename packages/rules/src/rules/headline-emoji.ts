import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';

export const headlineEmoji = rule({
  id: 'headline-emoji',
  title: 'Pictures in the headline',
  why: 'A headline made to catch the eye goes out to many.',
  group: 'headline',
  leaning: 'against',
  reason: 'Medium.',
  expected: -9,
  needs: ['marks'],
  check: ({ marks }) => quotingAny(marks.emoji),
});
