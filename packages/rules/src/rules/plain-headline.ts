import type { Concept } from '../lexicon/concepts.ts';
import { rule } from '../rule.ts';
import { said } from '../said.ts';

/** People between posts say what they look for, which other rules read. */
const SEEKERS: readonly Concept[] = ['role/student', 'role/job-seeker', 'role/retired', 'people/recruiting'];

/** Headlines that speak to somebody. */
const SPEAKING: readonly Concept[] = ['head/we', 'head/you', 'head/hiring'];

export const plainHeadline = rule({
  id: 'plain-headline',
  title: 'The headline says plainly what they do',
  why: 'A trade or a place of work without advertising is how colleagues and customers write.',
  group: 'headline',
  leaning: 'for',
  reason: 'Medium: silence about oneself is not counted.',
  expected: 8,
  needs: ['marks', 'inviter'],
  check: ({ marks, inviter }) => {
    const loud =
      marks.emoji !== null ||
      marks.figures !== null ||
      marks.shouting ||
      marks.separators > 1 ||
      marks.selling.length > 0 ||
      marks.promotion.length > 0 ||
      SPEAKING.some((concept) => inviter.reading.concepts.has(concept)) ||
      inviter.headline.includes('!');
    if (loud || SEEKERS.some((concept) => inviter.reading.concepts.has(concept))) return null;
    const trade = [...inviter.ownTrades].find(
      (found) => found !== 'people/recruiting' && found !== 'services/consulting',
    );
    return trade === undefined ? null : said(inviter.reading, [trade]);
  },
});
