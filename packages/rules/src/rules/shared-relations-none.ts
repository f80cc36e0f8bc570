import { rule } from '../rule.ts';

export const sharedRelationsNone = rule({
  id: 'shared-relations-none',
  title: 'No shared relation',
  why: 'Nobody can be asked about them.',
  group: 'relations',
  leaning: 'against',
  reason: 'Small: good strangers exist.',
  expected: -3,
  needs: ['mutual'],
  check: ({ mutual }) => (mutual.count === 0 ? { evidence: '0 shared relations' } : null),
});
