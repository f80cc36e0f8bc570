import { rule } from '../rule.ts';

export const visitedSilently = rule({
  id: 'visited-silently',
  title: 'Opened the profile, and only asked',
  why: 'Who sells opens a profile in order to write about it. Who looked and asked without a word was curious.',
  group: 'attention',
  leaning: 'for',
  reason: 'Small, beside the visit itself.',
  expected: 5,
  needs: ['visit', 'withoutNote'],
  check: ({ visit, sells }) => (sells ? null : { evidence: visit.slice(0, 10), params: { date: visit.slice(0, 10) } }),
});
