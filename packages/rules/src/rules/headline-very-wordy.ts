import { rule } from '../rule.ts';
import { wordCount } from '../signals/headline.ts';

const FEWEST = 11;

export const headlineVeryWordy = rule({
  id: 'headline-very-wordy',
  title: 'A headline of eleven words or more',
  why: 'An advertisement has a sentence; it is added to the lesser one.',
  group: 'headline',
  leaning: 'against',
  reason: 'Medium.',
  expected: -6,
  needs: ['inviter'],
  check: ({ inviter: { headline } }) => {
    const count = wordCount(headline);
    return count >= FEWEST ? { evidence: `${count} words`, params: { count } } : null;
  },
});
