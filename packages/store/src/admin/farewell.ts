import type { Member } from '@guestlist/model';
import { farewellKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import { getItem, putItem, writeItems } from '../send.ts';
import type { Store } from '../store.ts';

/** Whom the last mail goes to, and in which language: all that is left of somebody who has left. */
export type Farewell = Pick<Member, 'email' | 'name' | 'locale'>;

export const writeFarewell = async (
  store: Store,
  { memberId, email, name, locale }: Member,
  expiresAt: number | undefined,
): Promise<void> => {
  if (expiresAt === undefined) return;
  const item = { ...farewellKey(memberId), ...ofKind('farewell'), email, name, locale, expiresAt };
  await putItem(store, item);
};

/** The last mail that an erased member is owed; null when it was sent or its time is over. */
export const farewell = async (store: Store, memberId: string): Promise<Farewell | null> => {
  const item = await getItem(store, farewellKey(memberId));
  if (item === null) return null;
  // Written by `writeFarewell` alone.
  const { email, name, locale } = item as unknown as Farewell;
  return { email, name, locale };
};

/** The last mail is sent: nothing is left. */
export const endFarewell = (store: Store, memberId: string): Promise<void> =>
  writeItems(store, [{ remove: farewellKey(memberId) }]);
