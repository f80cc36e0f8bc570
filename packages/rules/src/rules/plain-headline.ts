import { type Concept, fieldOf } from '../lexicon/concepts.ts';
import { rule } from '../rule.ts';
import { said } from '../said.ts';
import type { HeadlineMarks } from '../signals/headline.ts';
import type { InviterReading } from '../signals/inviter.ts';
import type { MemberReading } from '../signals/member.ts';
import { isOfWish } from '../signals/stranger.ts';
import { isClose } from '../signals/wish-match.ts';

/** People between posts say what they look for, which other rules read. */
const SEEKERS: readonly Concept[] = ['role/student', 'role/job-seeker', 'role/retired', 'people/recruiting'];

/** Headlines that speak to somebody. */
const SPEAKING: readonly Concept[] = ['head/we', 'head/you', 'head/hiring'];

const isLoud = (marks: HeadlineMarks, inviter: InviterReading): boolean =>
  marks.emoji !== null ||
  marks.figures !== null ||
  marks.shouting ||
  marks.separators > 1 ||
  marks.selling.length > 0 ||
  marks.promotion.length > 0 ||
  [...SPEAKING, ...SEEKERS].some((concept) => inviter.reading.concepts.has(concept)) ||
  inviter.headline.includes('!');

const inFieldsOf = (member: MemberReading, inviter: InviterReading): boolean =>
  [...inviter.trades].some((trade) => member.fields.has(fieldOf(trade)));

export const plainHeadline = rule({
  id: 'plain-headline',
  title: 'The headline says plainly what they do',
  why: 'A trade or a place of work without advertising is how colleagues and customers write. A stranger without a word and of another field is left out.',
  group: 'headline',
  leaning: 'for',
  reason: 'Medium: silence about oneself is not counted.',
  expected: 8,
  needs: ['marks', 'inviter'],
  check: ({ marks, inviter, member, note, wanted, unwanted, nearness }) => {
    const related = member === null || note !== null || isOfWish({ wanted, nearness }) || inFieldsOf(member, inviter);
    if (!related || isClose(unwanted) || isLoud(marks, inviter)) return null;
    const trade = [...inviter.ownTrades].find((found) => found !== 'people/recruiting');
    return trade === undefined ? null : said(inviter.reading, [trade]);
  },
});
