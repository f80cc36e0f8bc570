import { rule } from '../rule.ts';

export const sharedRelationsFew = rule({
  id: 'shared-relations-few',
  title: 'A few shared relations',
  why: 'Somebody can be asked. Beside a note it says little: what they write tells more.',
  group: 'relations',
  leaning: 'for',
  reason: 'Small.',
  expected: 3,
  needs: ['withoutNote', 'mutual'],
  check: ({ mutual }) =>
    mutual.count >= 3 && mutual.count <= 12
      ? { evidence: `${mutual.count} shared relations`, params: { count: mutual.count } }
      : null,
});
