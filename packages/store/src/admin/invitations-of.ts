import type { PersonKey } from '@guestlist/model';
import { all, any, filterParams, holds, is } from '../expression.ts';
import { toInvitation } from '../invitations/invitation-item.ts';
import { isLive, scanPages } from '../send.ts';
import type { Store } from '../store.ts';
import type { StoredInvitation } from '../types.ts';

/** Every member's invitations by a person. Reads the whole table: an operator's act. */
export const invitationsOf = async (
  store: Store,
  keys: readonly [PersonKey, ...PersonKey[]],
): Promise<readonly StoredInvitation[]> => {
  const [first, ...others] = keys.map((key) => holds('aliases', key));
  if (first === undefined) return [];
  const [second, ...rest] = others;
  const theirs = second === undefined ? first : any(first, second, ...rest);
  const found: StoredInvitation[] = [];
  for await (const items of scanPages(store, filterParams(all(is('kind', 'invitation'), theirs))))
    found.push(...items.filter((item) => isLive(store, item)).map(toInvitation));
  return found;
};
