import type { InvitationKey } from '@guestlist/model';
import type { DigestRow, StoredInvitation } from '@guestlist/store';
import type { Cluster } from './campaigns.ts';
import type { Shelves } from './shelves.ts';

/** Rows under this name are shown apart: no decision on a group touches them. */
export const SUSPICIOUS = 'suspicious';

export interface Rows {
  readonly rows: readonly DigestRow[];
  /** The campaign's name within this digest; null for somebody alone. */
  readonly campaignOf: (cluster: Cluster) => string | null;
}

/** The digest's rows in the order shown, and what its campaigns are called. */
export const rowsOf = ({ worth, mass, suspicious }: Shelves): Rows => {
  const names = new Map<InvitationKey, string>();
  for (const [first, ...others] of mass) if (others.length > 0) names.set(first.key, `c${names.size + 1}`);
  const campaignOf = ([first]: Cluster): string | null => names.get(first.key) ?? null;
  const row = (group: DigestRow['group'], campaign: string | null) => (invitation: StoredInvitation) => ({
    key: invitation.key,
    group,
    campaign,
  });
  return {
    campaignOf,
    rows: [
      ...worth.map(row('worth-accepting', null)),
      ...mass.flatMap((cluster) => cluster.map(row('mass-invite', campaignOf(cluster)))),
      ...suspicious.map(row('mass-invite', SUSPICIOUS)),
    ],
  };
};
