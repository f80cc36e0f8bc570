import { LINK_PATHS, makeToken } from '@guestlist/decision-links';
import type { InvitationKey } from '@guestlist/model';
import { digestByKey, invitationsByKey } from '@guestlist/store';
import type { Deps } from '../deps.ts';
import { nameOf } from '../look/names.ts';
import type { Messages } from '../messages/messages.ts';

interface OfDigest {
  readonly memberId: string;
  readonly digest: string;
  readonly expiresAt: Date;
}

/** Invitations looked at in one read; most often the very next one is open. */
const SLICE = 10;

/** The next invitation of the same digest that is still to be decided, in the digest's order and round again. */
export const nextOpen = async (
  deps: Deps,
  { memberId, digest, expiresAt }: OfDigest,
  after: InvitationKey,
  words: Messages,
): Promise<{ readonly name: string; readonly path: string } | null> => {
  const keys = (await digestByKey(deps.store, memberId, digest))?.rows.map(({ key }) => key) ?? [];
  const at = keys.indexOf(after);
  const inTurn = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))];
  for (let from = 0; from < inTurn.length; from += SLICE) {
    const some = await invitationsByKey(deps.store, memberId, inTurn.slice(from, from + SLICE));
    const open = some.find(({ decision }) => decision === null);
    if (open !== undefined) {
      const token = makeToken(deps.linkKeys, { kind: 'more', memberId, digest, invitation: open.key, expiresAt });
      return { name: nameOf(open, words), path: `/${LINK_PATHS.more}/${token}` };
    }
  }
  return null;
};
