import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { plain } from '../expression.ts';
import { toRef } from '../invitations/invitation-item.ts';
import { INDEX_ATTRIBUTES, invitationItemKey, UNSCORED_SHARDS } from '../keys.ts';
import { indexParams } from '../query.ts';
import { fromAttributes, queryPage } from '../send.ts';
import type { Store } from '../store.ts';
import { TABLE_KEYS } from '../table.ts';
import type { InvitationRef } from '../types.ts';

const SWEEP_AT_ONCE = 200;

/**
 * Invitations that have waited for a verdict since `before` (ISO 8601) or longer, oldest first, across all members. At
 * most `limit`: ask again when those are done. Reads grow with what waits.
 */
export const unscoredInvitations = async (
  store: Store,
  request: { readonly before: string; readonly limit?: number },
): Promise<readonly InvitationRef[]> => {
  const { before, limit = SWEEP_AT_ONCE } = request;
  const pages = await Promise.all(
    UNSCORED_SHARDS.map((shard) =>
      queryPage(store, indexParams(store.table, 'unscored', shard, { upTo: before }, { limit })),
    ),
  );
  return pages
    .flatMap(({ items }) => items.flatMap((item) => toRef(item) ?? []))
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
    .slice(0, limit);
};

const REF_ATTRIBUTES = [
  TABLE_KEYS.hash,
  TABLE_KEYS.range,
  INDEX_ATTRIBUTES.recent.range,
  INDEX_ATTRIBUTES.unscored.range,
  'aliases',
] as const;

/**
 * The invitation a stream record's new image names; null when it does not wait for a verdict. Reads no more of the
 * image than that: it carries the whole item, in which DynamoDB Local writes an empty map as no value at all.
 */
export const refFromImage = (image: Record<string, AttributeValue>): InvitationRef | null => {
  if (image['pk'] === undefined || image['sk'] === undefined) return null;
  const named = REF_ATTRIBUTES.flatMap((name) => (image[name] === undefined ? [] : [[name, image[name]] as const]));
  return toRef(fromAttributes(Object.fromEntries(named)));
};

/**
 * The stream record that a write of this invitation would make, as far as the scorer reads it: for databases without
 * streams.
 */
export const streamRecord = (ref: InvitationRef) => ({
  eventID: `${ref.memberId}/${ref.key}`,
  eventName: 'MODIFY' as const,
  eventSource: 'aws:dynamodb',
  dynamodb: {
    NewImage: plain({
      ...invitationItemKey(ref.memberId, ref.key),
      kind: 'invitation',
      [INDEX_ATTRIBUTES.recent.range]: ref.at,
      [INDEX_ATTRIBUTES.unscored.range]: ref.since,
      aliases: ref.aliases,
    }),
    SequenceNumber: `${ref.memberId}/${ref.key}`,
  },
});
