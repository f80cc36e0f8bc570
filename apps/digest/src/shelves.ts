import type { StoredInvitation } from '@guestlist/store';
import { type Cluster, clustersOf } from './campaigns.ts';

/** The open invitations of a digest, sorted as it shows them. */
export interface Shelves {
  /** Best first. */
  readonly worth: readonly StoredInvitation[];
  /** Best first; campaigns together. */
  readonly mass: readonly Cluster[];
  /** Nobody vouches for the mail, or it was written to somebody else. */
  readonly suspicious: readonly StoredInvitation[];
  /** The rules failed on them more than once: shown as not read, never guessed. */
  readonly unjudged: readonly StoredInvitation[];
}

/** After so many failures a verdict is not waited for. */
const PATIENCE = 3;

const scoreOf = (invitation: StoredInvitation): number => invitation.verdict?.score ?? 0;
const bestFirst = (one: StoredInvitation, other: StoredInvitation): number =>
  scoreOf(other) - scoreOf(one) || other.at.localeCompare(one.at) || one.key.localeCompare(other.key);

const isSuspicious = ({ trust, defects }: StoredInvitation): boolean =>
  trust === 'unverified' || defects.includes('other-recipient');

/** Sorts what is open. What still waits for its verdict is left for the next digest. */
export const shelve = (open: readonly StoredInvitation[]): Shelves => {
  const settled = open.filter(({ settled, verdict }) => settled && verdict !== null).toSorted(bestFirst);
  const believed = settled.filter((invitation) => !isSuspicious(invitation));
  return {
    worth: believed.filter(({ verdict }) => verdict?.group === 'worth-accepting'),
    mass: clustersOf(believed.filter(({ verdict }) => verdict?.group === 'mass-invite')),
    suspicious: settled.filter(isSuspicious),
    unjudged: open.filter(({ settled, scoreFailure }) => !settled && (scoreFailure?.attempts ?? 0) >= PATIENCE),
  };
};
