import { rule } from '../rule.ts';

export const sameSchool = rule({
  id: 'same-school',
  title: 'A school in common',
  why: 'They may have learned together.',
  group: 'bond',
  leaning: 'for',
  reason: 'Medium: schools are large.',
  expected: 10,
  needs: ['bond'],
  check: ({ bond }) => (bond.kind === 'school' ? { evidence: bond.words, params: { name: bond.words } } : null),
});
