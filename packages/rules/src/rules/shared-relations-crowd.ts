import { rule } from '../rule.ts';

export const sharedRelationsCrowd = rule({
  id: 'shared-relations-crowd',
  title: 'A crowd of shared relations under a loud headline',
  why: 'Whoever invites everybody shares relations with everybody.',
  group: 'relations',
  leaning: 'against',
  reason: 'Medium.',
  needs: ['mutual', 'marks'],
  check: ({ mutual, marks }) =>
    mutual.count >= 25 && (marks.promotion.length > 0 || marks.selling.length > 0 || marks.emoji !== null)
      ? { evidence: `${mutual.count} shared relations`, params: { count: mutual.count } }
      : null,
});
