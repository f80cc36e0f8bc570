import { createHmac } from 'node:crypto';
import type { DecisionAction, PersonKey } from '@guestlist/model';
import { pastKey, pastSaltKey } from '../keys.ts';
import { getItem } from '../send.ts';
import type { Store } from '../store.ts';

/** What remains of a person, told apart by a key that each member has of their own and that is erased with them. */
export const pastHash = (salt: string, person: PersonKey): string =>
  createHmac('sha256', Buffer.from(salt, 'base64url')).update(person).digest('base64url').slice(0, 22);

/** What remains of a person's earlier invitations. */
export interface Past {
  readonly times: number;
  /** ISO 8601; when the last of them came. */
  readonly lastAt: string;
  /** What the member had decided on that one. */
  readonly lastAction: DecisionAction | null;
}

/** What remains of earlier invitations of a person to this member; null when there were none. Two requests. */
export const pastOf = async (store: Store, memberId: string, person: PersonKey): Promise<Past | null> => {
  const salt = (await getItem(store, pastSaltKey(memberId)))?.['salt'];
  if (typeof salt !== 'string') return null;
  const item = await getItem(store, pastKey(memberId, pastHash(salt, person)));
  if (item === null) return null;
  // Written by `expireInvitations` alone.
  const { times, lastAt, lastAction } = item as unknown as Past;
  return { times, lastAt, lastAction };
};
