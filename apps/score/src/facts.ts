import type { Facts } from '@guestlist/model';
import type { ScoringInput } from '@guestlist/store';

/** What a verdict may look at, out of what the store holds. */
export const factsOf = ({ invitation, member, memory, neighbours, viewedProfileAt }: ScoringInput): Facts => ({
  invitation: invitation.facts,
  key: invitation.key,
  trust: invitation.trust,
  defects: invitation.defects,
  receivedAt: invitation.receivedAt,
  viewedProfileAt,
  member: member?.member.profile ?? null,
  neighbours,
  memory,
});
