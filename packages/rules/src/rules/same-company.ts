import { rule } from '../rule.ts';

export const sameCompany = rule({
  id: 'same-company',
  title: 'The same company',
  why: 'A colleague.',
  group: 'bond',
  leaning: 'for',
  reason: 'Strong: it can be checked.',
  expected: 22,
  needs: ['bond'],
  check: ({ bond }) => (bond.kind === 'company' ? { evidence: bond.words, params: { name: bond.words } } : null),
});
