import { rule } from '../rule.ts';

const LONG = 70;

export const headlineLong = rule({
  id: 'headline-long',
  title: 'A long headline',
  why: 'A trade and a place of work are said in a few words; what is longer wants to be found or to persuade.',
  group: 'headline',
  leaning: 'against',
  reason: 'Small: offices and titles are long, too.',
  expected: -5,
  needs: ['inviter'],
  check: ({ inviter: { headline } }) =>
    headline.length >= LONG ? { evidence: `${headline.length} characters`, params: { count: headline.length } } : null,
});
