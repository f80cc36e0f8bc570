import type { Fingerprint, InvitationKey, PersonKey } from '@guestlist/model';
import { movedTo, toInvitation } from '../invitations/invitation-item.ts';
import { samePerson } from '../invitations/person-aliases.ts';
import { invitationItemKey, invitationKeyOf, memberKey, memoryKey, recentPartition, viewKey } from '../keys.ts';
import { toMemory } from '../mails/memory-item.ts';
import { toMember } from '../members/member-item.ts';
import { indexParams } from '../query.ts';
import { getItems, type Item, queryPage } from '../send.ts';
import type { Store } from '../store.ts';
import type { InvitationRef, ScoringInput, StoredInvitation } from '../types.ts';

const FORTNIGHT_MS = 14 * 86_400_000;
/** In the busiest fortnight the newest of this many are compared: one request, whatever the inbox. */
const NEIGHBOURS = 400;

const sameItem = (key: { readonly pk: string; readonly sk: string }) => (item: Item) =>
  item.pk === key.pk && item.sk === key.sk;

const around = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

const neighboursOf = async (store: Store, ref: InvitationRef): Promise<readonly Fingerprint[]> => {
  const range = { from: around(ref.at, -FORTNIGHT_MS), to: around(ref.at, FORTNIGHT_MS) };
  const partition = recentPartition(ref.memberId);
  const options = { newestFirst: true, limit: NEIGHBOURS };
  const { items } = await queryPage(store, indexParams(store.table, 'recent', partition, range, options));
  return items.flatMap((item) =>
    // The index carries the fingerprint as `factAttributes` wrote it.
    invitationKeyOf(item) === ref.key ? [] : [item['fingerprint'] as Fingerprint],
  );
};

/** The newest view of the member's profile by this inviter. */
const viewOf = (items: readonly Item[], invitation: StoredInvitation): string | null =>
  items
    .filter((item) => item['kind'] === 'view')
    // Written by `recordProfileView` alone.
    .filter((item) => samePerson(item['aliases'] as readonly PersonKey[], invitation.aliases))
    .map((item) => String(item['viewedAt']))
    .sort()
    .at(-1) ?? null;

/** Open invitations kept under the inviter's own keys: the same invitation, seen without its id. */
const copiesOf = (items: readonly Item[], invitation: StoredInvitation): readonly InvitationKey[] =>
  invitation.facts.invitationId === null
    ? []
    : items
        .filter((item) => item['kind'] === 'invitation')
        .map(toInvitation)
        .filter((other) => other.key !== invitation.key && other.facts.invitationId === null)
        .filter((other) => other.history.length === 0 && samePerson(other.aliases, invitation.aliases))
        .map((other) => other.key);

/**
 * All that a verdict needs, in two requests whatever the table's size. Null when the invitation is gone or settled.
 */
export const scoringInput = async (store: Store, ref: InvitationRef): Promise<ScoringInput | null> => {
  const { memberId, key, aliases } = ref;
  const ownKey = invitationItemKey(memberId, key);
  const aliasKeys = aliases
    .map((alias) => invitationItemKey(memberId, alias as string as InvitationKey))
    .filter(({ sk }) => sk !== ownKey.sk);
  const views = aliases.map((alias) => viewKey(memberId, alias));
  const [items, neighbours] = await Promise.all([
    getItems(store, [ownKey, memberKey(memberId), memoryKey(memberId), ...views, ...aliasKeys]),
    neighboursOf(store, ref),
  ]);
  const own = items.find(sameItem(ownKey));
  if (own === undefined || movedTo(own) !== null) return null;
  const invitation = toInvitation(own);
  if (invitation.settled) return null;
  const member = items.find(sameItem(memberKey(memberId)));
  return {
    invitation,
    member: member === undefined ? null : toMember(member),
    memory: toMemory(items.find(sameItem(memoryKey(memberId))) ?? null).memory,
    neighbours,
    viewedProfileAt: viewOf(items, invitation),
    copies: copiesOf(items, invitation),
  };
};
