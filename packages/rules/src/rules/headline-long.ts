import { rule } from '../rule.ts';

const LONG = 70;
/** “Nurse, intensive care | Northern Hospitals”. */
const MOST_SEPARATORS = 1;

export const headlineLong = rule({
  id: 'headline-long',
  title: 'A long headline',
  why: 'A trade and a place of work are said in a few words; what is longer, and in pieces, loud or a seller’s, wants to be found or to persuade. A cut one was long.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small: offices and titles are long, too; one that only says them is left out.',
  expected: -5,
  needs: ['inviter', 'marks', 'sells'],
  check: ({ inviter: { headline }, marks, sells }) => {
    const quiet = !sells && !marks.loud && marks.separators <= MOST_SEPARATORS;
    return !quiet && (headline.length >= LONG || headline.endsWith('…'))
      ? { evidence: `${headline.length} characters`, params: { count: headline.length } }
      : null;
  },
});
