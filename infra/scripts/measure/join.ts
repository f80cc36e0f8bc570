import { createMember } from '@guestlist/store';
import type { LoopbackCloud } from '../../test/loopback-cloud.ts';
import { memberOf } from './member.ts';

/** Takes an active member in. @param nextDueAt ISO 8601; null for nobody a tick finds */
export const joinAs = (cloud: LoopbackCloud, memberId: string, door: string, nextDueAt: string | null) => {
  const now = Date.now();
  return createMember(cloud.table.store, {
    member: memberOf(memberId, door, now),
    status: 'active',
    nextDueAt,
    at: new Date(now).toISOString(),
  });
};
