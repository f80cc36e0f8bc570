import { rule } from '../rule.ts';
import { isClose } from '../signals/wish-match.ts';

export const headlineInPieces = rule({
  id: 'headline-in-pieces',
  title: 'A headline of many pieces',
  why: 'Key words for a search engine.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small.',
  expected: -6,
  needs: ['marks'],
  check: ({ marks, wanted }) =>
    !isClose(wanted) && marks.separators >= 3
      ? { evidence: `${marks.separators + 1} pieces`, params: { count: marks.separators + 1 } }
      : null,
});
