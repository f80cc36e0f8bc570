import type { InvitationFacts } from '@guestlist/model';
import { fingerprint } from '@guestlist/rules/campaign';
import { aliasesOf, recordInvitation } from '@guestlist/store';
import type { IngestParts } from './parts.ts';
import { type Arrival, defectsOf } from './reading.ts';
import { takeUnreadable } from './take-unreadable.ts';

/** Without an id, a profile or a name there is nothing to keep an invitation under. */
const canBeKept = (facts: InvitationFacts): boolean =>
  facts.invitationId !== null || aliasesOf(facts.inviter).length > 0;

const record = async (parts: IngestParts, arrival: Arrival, facts: InvitationFacts): Promise<string> => {
  const { owner, notice, reading, vouching } = arrival;
  const { templateKey, language } = reading.notification;
  const { outcome } = await recordInvitation(parts.store, {
    memberId: owner.memberId,
    facts,
    trust: vouching.trust,
    defects: defectsOf(arrival),
    receivedAt: notice.receivedAt,
    messageId: notice.messageId,
    ...(vouching.trust === 'unverified' ? { rawKey: notice.objectKey } : {}),
    templateKey,
    language,
    fingerprint,
  });
  return outcome;
};

/** Records the invitations of a mail; one whose card could not be read becomes a row that says so. */
export const takeInvitations = async (parts: IngestParts, arrival: Arrival): Promise<readonly string[]> => {
  const { invitations } = arrival.reading.notification;
  const outcomes: string[] = [];
  for (const facts of invitations.filter(canBeKept)) outcomes.push(await record(parts, arrival, facts));
  if (outcomes.length > 0) return outcomes;
  return takeUnreadable(parts, arrival, 'no-card');
};
