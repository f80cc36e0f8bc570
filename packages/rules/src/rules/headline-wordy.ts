import { rule } from '../rule.ts';
import { wordCount } from '../signals/headline.ts';

const FEWEST = 8;

export const headlineWordy = rule({
  id: 'headline-wordy',
  title: 'A headline of eight words or more',
  why: 'A trade and a place of work are said in fewer; what is longer wants to be found, or to persuade.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small: offices and titles are long, too.',
  expected: -4,
  needs: ['inviter'],
  check: ({ inviter: { headline } }) => {
    const count = wordCount(headline);
    return count >= FEWEST ? { evidence: `${count} words`, params: { count } } : null;
  },
});
