import { rule } from '../rule.ts';

export const visitedProfile = rule({
  id: 'visited-profile',
  title: 'They opened the profile',
  why: 'They looked before they asked.',
  group: 'attention',
  leaning: 'for',
  reason: 'Medium: sellers look too.',
  expected: 8,
  needs: ['visit'],
  check: ({ visit }) => ({ evidence: visit.slice(0, 10), params: { date: visit.slice(0, 10) } }),
});
