import { rule } from '../rule.ts';
import { isClose } from '../signals/wish-match.ts';

export const sharedRelationsCrowd = rule({
  id: 'shared-relations-crowd',
  title: 'A crowd of shared relations under a loud headline',
  why: 'Whoever invites everybody shares relations with everybody.',
  group: 'relations',
  leaning: 'against',
  reason: 'Medium.',
  expected: -7,
  needs: ['mutual', 'marks'],
  check: ({ mutual, marks, wanted }) => {
    return !isClose(wanted) && mutual.count >= 25 && marks.loud
      ? { evidence: `${mutual.count} shared relations`, params: { count: mutual.count } }
      : null;
  },
});
