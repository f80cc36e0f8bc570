import type { Group, InvitationKey } from '@guestlist/model';
import type { DigestRow, StoredInvitation } from '@guestlist/store';
import type { Cluster } from './campaigns.ts';
import type { Shelves } from './shelves.ts';

/** Rows under this name are shown apart: no decision on a group touches them. */
export const SUSPICIOUS = 'suspicious';

export interface Rows {
  readonly rows: readonly DigestRow[];
  /** What the mail and a reply call an invitation, or the campaign it is the first of. */
  readonly numberOf: (invitation: StoredInvitation) => number;
  /** The campaign's name within this digest; null for somebody alone. */
  readonly campaignOf: (cluster: Cluster) => string | null;
}

/**
 * The digest's rows in the order shown, with the numbers the mail shows them under (a campaign is one line, so one number
 * for all of it), and what its campaigns are called.
 */
export const rowsOf = ({ worth, mass, suspicious }: Shelves): Rows => {
  const names = new Map<InvitationKey, string>();
  for (const [first, ...others] of mass) if (others.length > 0) names.set(first.key, `c${names.size + 1}`);
  const campaignOf = ([first]: Cluster): string | null => names.get(first.key) ?? null;
  const row = (number: number, { key }: StoredInvitation, group: Group, campaign: string | null): DigestRow => ({
    number,
    key,
    group,
    campaign,
  });
  const afterWorth = worth.length + 1;
  const afterMass = afterWorth + mass.length;
  const rows = [
    ...worth.map((each, n) => row(n + 1, each, 'worth-accepting', null)),
    ...mass.flatMap((cluster, n) =>
      cluster.map((each) => row(afterWorth + n, each, 'mass-invite', campaignOf(cluster))),
    ),
    ...suspicious.map((each, n) => row(afterMass + n, each, 'mass-invite', SUSPICIOUS)),
  ];
  const numbers = new Map(rows.map(({ key, number }) => [key, number]));
  return { rows, campaignOf, numberOf: ({ key }) => numbers.get(key) ?? 0 };
};
