import type { Member } from '@guestlist/model';
import { putItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { MemberStatus } from '../types.ts';
import { memberItem } from './member-item.ts';
import { claimEmail, doorItem } from './pointers.ts';

/**
 * Makes a member. A pending one expires after a day and has no door until it is confirmed; an active one has its door
 * and its first digest at once.
 *
 * @param request.nextDueAt when the first digest is due (ISO 8601, UTC); null plans none
 * @param request.at now (ISO 8601, UTC)
 */
export const createMember = async (
  store: Store,
  request: {
    readonly member: Member;
    readonly status: MemberStatus;
    readonly nextDueAt: string | null;
    readonly at: string;
  },
): Promise<'created' | 'email-taken'> => {
  const { member, status, nextDueAt, at } = request;
  if (!(await claimEmail(store, member.memberId, member.email, at))) return 'email-taken';
  await putItem(store, memberItem(member, status, nextDueAt, at));
  if (status === 'active') await putItem(store, doorItem(member));
  return 'created';
};
