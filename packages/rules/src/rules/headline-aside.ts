import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';

const ASIDE = /\([^()]{1,40}\)?/u;

export const headlineAside = rule({
  id: 'headline-aside',
  title: 'A headline with an aside in brackets',
  why: 'A particular of their own work, as somebody adds who wants to be exact.',
  group: 'headline',
  leaning: 'for',
  reason: 'Small: sellers use brackets, too, but seldom.',
  expected: 4,
  needs: ['inviter'],
  check: ({ inviter: { headline } }) => quotingAny(ASIDE.exec(headline)?.[0] ?? null),
});
