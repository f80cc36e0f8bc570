import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { isClose } from '../signals/wish-match.ts';

export const headlineEmoji = rule({
  id: 'headline-emoji',
  title: 'Pictures in the headline',
  why: 'A headline made to catch the eye goes out to many.',
  group: 'headline',
  leaning: 'against',
  reason: 'Medium.',
  expected: -9,
  needs: ['marks'],
  check: ({ marks, wanted }) =>
    !isClose(wanted) &&
    marks.emoji !== null &&
    (marks.separators > 0 || marks.emojis > 1 || marks.promotion.length > 0 || marks.selling.length > 0)
      ? quoting(marks.emoji)
      : null,
});
