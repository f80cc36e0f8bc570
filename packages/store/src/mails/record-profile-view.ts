import type { Person, PersonKey } from '@guestlist/model';
import { daysAfter, KEEP_INVITATION_DAYS } from '../invitations/invitation-item.ts';
import { aliasesOf, samePerson } from '../invitations/person-aliases.ts';
import { invitationKeyOf, openPartition, viewKey } from '../keys.ts';
import { indexParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { markUnscored } from '../scoring/mark-unscored.ts';
import { queryAll, writeItems } from '../send.ts';
import type { Store } from '../store.ts';

/**
 * Somebody viewed the member's profile: kept 90 days under each of their keys. Open invitations of theirs wait for a
 * verdict again. The view is written before the open ones are read, and the scorer reads views after the invitation is
 * written: whichever comes second sees the first.
 *
 * @param request.viewedAt when (ISO 8601, UTC)
 * @param request.at now
 * @returns how many open invitations were marked
 */
export const recordProfileView = async (
  store: Store,
  request: { readonly memberId: string; readonly person: Person; readonly viewedAt: string; readonly at: string },
): Promise<number> => {
  const { memberId, person, viewedAt, at } = request;
  const aliases = aliasesOf(person);
  if (aliases.length === 0) return 0;
  const expiresAt = daysAfter(at, KEEP_INVITATION_DAYS);
  const view = { ...ofKind('view'), aliases, viewedAt, expiresAt };
  await writeItems(
    store,
    aliases.map((alias) => ({ put: { ...viewKey(memberId, alias), ...view } })),
  );
  const open = await queryAll(store, indexParams(store.table, 'state', openPartition(memberId)));
  const keys = open
    // The index carries the aliases as `factAttributes` wrote them.
    .filter((item) => samePerson(aliases, item['aliases'] as readonly PersonKey[]))
    .flatMap((item) => invitationKeyOf(item) ?? []);
  return markUnscored(store, { memberId, keys, at });
};
