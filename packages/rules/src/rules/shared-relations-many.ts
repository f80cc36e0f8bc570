import { rule } from '../rule.ts';

export const sharedRelationsMany = rule({
  id: 'shared-relations-many',
  title: 'Many shared relations',
  why: 'They move in one circle. Beside a note it says little: what they write tells more.',
  group: 'relations',
  leaning: 'for',
  reason: 'Small: collectors share many too.',
  expected: 4,
  needs: ['withoutNote', 'mutual', 'marks'],
  check: ({ mutual, marks }) =>
    mutual.count >= 13 && (mutual.count <= 39 || !marks.loud)
      ? { evidence: `${mutual.count} shared relations`, params: { count: mutual.count } }
      : null,
});
