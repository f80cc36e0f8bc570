import type { Facts, Memory } from '@guestlist/model';
import type { ScoringInput } from '@guestlist/store';

/** What an invitation taught never counts for itself: after a decision taken back, the memory may still hold it. */
const taughtByOthers = ({ invitation, memory }: ScoringInput): Memory => {
  const { key, learned, facts } = invitation;
  const added = learned?.action === 'accept' ? facts.inviter.name : null;
  return {
    known: memory.known.filter(({ name, how }) => !(how === 'accepted' && name === added)),
    examples: memory.examples.filter((example) => example.key !== key),
  };
};

/** What a verdict may look at, out of what the store holds. */
export const factsOf = (input: ScoringInput): Facts => {
  const { invitation, member, neighbours, viewedProfileAt } = input;
  return {
    invitation: invitation.facts,
    key: invitation.key,
    trust: invitation.trust,
    defects: invitation.defects,
    receivedAt: invitation.receivedAt,
    viewedProfileAt,
    member: member?.member.profile ?? null,
    fingerprint: invitation.fingerprint,
    neighbours,
    memory: taughtByOthers(input),
  };
};
