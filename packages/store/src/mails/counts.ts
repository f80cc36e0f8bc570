import type { NotificationKind } from '@guestlist/model';
import { NOTIFICATION_KINDS } from '@guestlist/model';
import { invitationsByKey } from '../invitations/read-invitations.ts';
import { countsKey, invitationKeyOf, recentPartition } from '../keys.ts';
import { indexParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { getItem, queryPage, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { MailCounts } from '../types.ts';

type Counted = NotificationKind | 'unreadable';

/** Counts a mail that is not an invitation. Invitations are their own rows and are not counted here. */
export const countKind = async (
  store: Store,
  request: { readonly memberId: string; readonly kind: Counted; readonly at: string },
): Promise<void> => {
  await updateItem(store, countsKey(request.memberId), {
    set: { ...ofKind('counts'), lastMailAt: request.at },
    add: { [`n.${request.kind}`]: 1 },
  });
};

/** What came so far besides invitations, and when the last mail of any kind did. */
export const mailCounts = async (store: Store, memberId: string): Promise<MailCounts> => {
  const newest = indexParams(store.table, 'recent', recentPartition(memberId), null, { newestFirst: true, limit: 1 });
  const [counts, { items }] = await Promise.all([getItem(store, countsKey(memberId)), queryPage(store, newest)]);
  const keys = items.flatMap((item) => invitationKeyOf(item) ?? []);
  const invited = (await invitationsByKey(store, memberId, keys)).map(({ receivedAt }) => receivedAt);
  const others = typeof counts?.['lastMailAt'] === 'string' ? [counts['lastMailAt']] : [];
  const kinds = ([...NOTIFICATION_KINDS, 'unreadable'] as const)
    .map((kind) => [kind, Number(counts?.[`n.${kind}`] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return { kinds: Object.fromEntries(kinds), lastMailAt: [...invited, ...others].sort().at(-1) ?? null };
};
