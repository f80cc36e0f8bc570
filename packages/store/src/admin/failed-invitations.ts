import type { InvitationKey } from '@guestlist/model';
import { conditionParams, present } from '../expression.ts';
import { invitationKeyOf, memberIdOf } from '../keys.ts';
import { scanPages } from '../send.ts';
import type { Store } from '../store.ts';

export interface FailedInvitation {
  readonly memberId: string;
  readonly key: InvitationKey;
  readonly code: string;
}

/**
 * Every invitation whose judging has failed, page by page, whether it still waits or was given up; `markUnscored` has
 * it judged again. Reads the whole table: an operator's act.
 */
export async function* failedInvitations(store: Store): AsyncGenerator<readonly FailedInvitation[]> {
  const { ConditionExpression, ...bound } = conditionParams(present('scoreFailureCode'));
  for await (const items of scanPages(store, { FilterExpression: ConditionExpression, ...bound })) {
    yield items.flatMap((item) => {
      const [memberId, key] = [memberIdOf(item), invitationKeyOf(item)];
      return memberId === null || key === null ? [] : [{ memberId, key, code: String(item['scoreFailureCode']) }];
    });
  }
}
