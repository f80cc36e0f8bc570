import { fold } from '@guestlist/model';
import { rule } from '../rule.ts';

export const sharedRelationKnown = rule({
  id: 'shared-relation-known',
  title: 'They share somebody the member knows',
  why: 'A shared relation the member accepted, invited or named says more than any number.',
  group: 'bond',
  leaning: 'for',
  reason: 'Strong.',
  expected: 10,
  needs: ['facts'],
  check: ({ facts }) => {
    const names = new Set((facts.invitation.mutual?.names ?? []).map(fold));
    const known = facts.memory.known.find((person) => names.has(fold(person.name)));
    return known === undefined ? null : { evidence: known.name, params: { name: known.name, how: known.how } };
  },
});
