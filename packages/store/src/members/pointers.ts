import type { Member } from '@guestlist/model';
import { absent, any, is } from '../expression.ts';
import { doorKey, emailKey, memberKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import { getItem, type Item, putItem } from '../send.ts';
import type { Store } from '../store.ts';

/** A pointer whose member is not there after this long was left by a sign-up that broke off. */
const ABANDONED_MS = 60_000;

export const doorItem = (member: Pick<Member, 'memberId' | 'door' | 'addresses'>): Item => ({
  ...doorKey(member.door),
  ...ofKind('door'),
  memberId: member.memberId,
  door: member.door,
  addresses: member.addresses,
});

export const emailItem = (memberId: string, email: string, at: string): Item => ({
  ...emailKey(email),
  ...ofKind('email'),
  memberId,
  claimedAt: at,
});

/** Makes an address this member's; false when it is another's. An abandoned or expired sign-up gives way. */
export const claimEmail = async (store: Store, memberId: string, email: string, at: string): Promise<boolean> => {
  const mine = emailItem(memberId, email, at);
  if (await putItem(store, mine, any(absent('pk'), is('memberId', memberId)))) return true;
  const held = await getItem(store, emailKey(email));
  if (held === null) return putItem(store, mine, absent('pk'));
  const holder = String(held['memberId']);
  if ((await getItem(store, memberKey(holder))) !== null) return false;
  if (Date.parse(at) - Date.parse(String(held['claimedAt'])) < ABANDONED_MS) return false;
  return putItem(store, mine, is('memberId', holder));
};
