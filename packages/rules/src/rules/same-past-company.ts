import { rule } from '../rule.ts';

export const samePastCompany = rule({
  id: 'same-past-company',
  title: 'An earlier company in common',
  why: 'They may have worked together.',
  group: 'bond',
  leaning: 'for',
  reason: 'Strong: it can be checked.',
  expected: 18,
  needs: ['bond'],
  check: ({ bond }) => (bond.kind === 'past-company' ? { evidence: bond.words, params: { name: bond.words } } : null),
});
