import { fold } from '@guestlist/model';
import { rule } from '../rule.ts';

export const knownInviter = rule({
  id: 'known-inviter',
  title: 'They know each other already',
  why: 'The member invited or accepted this very name before, or typed it in.',
  group: 'bond',
  leaning: 'for',
  reason: 'Very strong.',
  expected: 30,
  needs: ['facts'],
  check: ({ facts }) => {
    const name = facts.invitation.inviter.name;
    const known = facts.memory.known.find((person) => name !== null && fold(person.name) === fold(name));
    return known === undefined ? null : { evidence: known.name, params: { name: known.name, how: known.how } };
  },
});
