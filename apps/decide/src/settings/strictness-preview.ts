import type { Member } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';
import { memoryOf } from '@guestlist/store';
import type { Deps } from '../deps.ts';
import { allInvitations } from '../history/read-all.ts';

/** What another strictness would have done to the newest invitations. */
export interface Preview {
  readonly of: number;
  readonly flips: readonly { readonly invitation: StoredInvitation; readonly to: 'worth-accepting' | 'mass-invite' }[];
}

const REPLAYED = 90;
const FORTNIGHT_MS = 14 * 86_400_000;

/** Judges the last 90 invitations again with the settings as typed. The rules are loaded only when somebody asks. */
export const preview = async (
  deps: Deps,
  memberId: string,
  { profile, strictness }: Pick<Member, 'profile' | 'strictness'>,
): Promise<Preview> => {
  const { judge } = await import('@guestlist/rules');
  const [all, memory] = await Promise.all([allInvitations(deps, memberId), memoryOf(deps.store, memberId)]);
  const judged = all.filter(({ verdict }) => verdict !== null).slice(0, REPLAYED);
  const flips = judged.flatMap((invitation) => {
    const { facts, key, trust, defects, receivedAt, viewedProfileAt, fingerprint, at } = invitation;
    const isNear = (other: StoredInvitation): boolean =>
      Math.abs(Date.parse(other.at) - Date.parse(at)) <= FORTNIGHT_MS && other.key !== key;
    const neighbours = all.filter(isNear).map((other) => other.fingerprint);
    const of = { invitation: facts, key, trust, defects, receivedAt, viewedProfileAt, fingerprint };
    const known = { ...of, neighbours, memory };
    const { group } = judge({ ...known, member: profile }, strictness);
    return group === invitation.verdict?.group ? [] : [{ invitation, to: group }];
  });
  return { of: judged.length, flips };
};
