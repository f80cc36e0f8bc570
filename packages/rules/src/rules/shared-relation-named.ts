import { rule } from '../rule.ts';

export const sharedRelationNamed = rule({
  id: 'shared-relation-named',
  title: 'The note names a shared relation',
  why: 'A shared person by name can be asked.',
  group: 'note',
  leaning: 'for',
  reason: 'Strong, though names are dropped by sellers too.',
  expected: 8,
  needs: ['note'],
  check: ({ note }) =>
    note.namesMutual === null ? null : { evidence: note.namesMutual, params: { name: note.namesMutual } },
});
