import type { Facts, InvitationKey, Person } from '@guestlist/model';
import { personKey } from '@guestlist/model';
import { recordProfileView, remember } from '@guestlist/store';
import type { IngestParts } from './parts.ts';
import { type Arrival, isTrusted } from './reading.ts';

/** Those who viewed the profile: open invitations of theirs are judged again. Nobody's word but a trusted mail's. */
export const takeProfileViews = async ({ store }: IngestParts, arrival: Arrival): Promise<void> => {
  if (!isTrusted(arrival)) return;
  const { owner, notice, reading } = arrival;
  const viewedAt = reading.notification.sentAt ?? notice.receivedAt;
  for (const person of reading.notification.people)
    await recordProfileView(store, { memberId: owner.memberId, person, viewedAt, at: notice.receivedAt });
};

/** What can be known of somebody whom the member invited: who they are, and nothing of an invitation. */
const factsOf = (person: Person, { notice, vouching }: Arrival): Facts => ({
  invitation: {
    invitationId: null,
    invitedAt: null,
    reminder: false,
    inviter: { ...person, title: null, company: null, location: null },
    mutual: null,
    note: null,
    sources: {},
  },
  // An acceptance has no invitation of its own: it is remembered under the person.
  key: personKey(person) as string as InvitationKey,
  trust: vouching.trust,
  defects: [],
  receivedAt: notice.receivedAt,
  viewedProfileAt: null,
  member: null,
  neighbours: [],
  memory: { known: [], examples: [] },
});

/** Those who accepted the member's own invitation: known people, and weak examples of whom the member wants. */
export const takeAcceptances = async ({ store }: IngestParts, arrival: Arrival): Promise<void> => {
  const { people } = arrival.reading.notification;
  if (!isTrusted(arrival) || people.length === 0) return;
  // Acceptances are rare, and the rules are the heaviest part of a cold start.
  const { example } = await import('@guestlist/rules');
  const at = arrival.notice.receivedAt;
  await remember(store, {
    memberId: arrival.owner.memberId,
    known: people.map((person) => ({ name: person.name, how: 'invited', person: personKey(person) })),
    examples: people.map((person) => example(factsOf(person, arrival), 'invited', at)),
  });
};
