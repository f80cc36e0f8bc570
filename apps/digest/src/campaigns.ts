import type { Fingerprint, InvitationKey } from '@guestlist/model';
import { touchedBy } from '@guestlist/rules/campaign';
import type { StoredInvitation } from '@guestlist/store';

/** Invitations that are shown as one row: the same words, one agency or one wave. A single one is alone in its list. */
export type Cluster = readonly [StoredInvitation, ...StoredInvitation[]];

/** Puts together what belongs to one campaign, in the order of the first of each. */
export const clustersOf = (invitations: readonly StoredInvitation[]): readonly Cluster[] => {
  const fingerprints = invitations.map(({ fingerprint }) => fingerprint);
  const waiting = new Map(invitations.map((invitation) => [invitation.key, invitation]));
  const clusters: Cluster[] = [];
  for (const first of invitations) {
    if (!waiting.delete(first.key)) continue;
    clusters.push([first, ...companionsOf(first, fingerprints, waiting)]);
  }
  return clusters;
};

const companionsOf = (
  first: StoredInvitation,
  fingerprints: readonly Fingerprint[],
  waiting: Map<InvitationKey, StoredInvitation>,
): readonly StoredInvitation[] => {
  const found: StoredInvitation[] = [];
  const queue = [first];
  for (let member = queue.shift(); member !== undefined; member = queue.shift()) {
    for (const key of touchedBy(member.fingerprint, fingerprints)) {
      const companion = waiting.get(key);
      if (companion === undefined) continue;
      waiting.delete(key);
      found.push(companion);
      queue.push(companion);
    }
  }
  return found;
};
