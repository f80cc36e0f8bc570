import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { is } from '../expression.ts';
import { DUE_SHARDS, memberIdOf, memberKey } from '../keys.ts';
import { indexParams } from '../query.ts';
import { queryPage, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { DueMember, Page } from '../types.ts';
import { dueAttributes, toDueMember } from './member-item.ts';

const DUE_AT_ONCE = 200;

/** The index is spread over so many partitions, which can be read side by side. */
export const DUE_PARTITIONS = DUE_SHARDS.length;

interface Place {
  readonly shard: number;
  readonly from: Record<string, AttributeValue> | null;
}

const toCursor = (place: Place): string | null =>
  place.shard < DUE_SHARDS.length ? Buffer.from(JSON.stringify(place)).toString('base64url') : null;
// Cursors are made by `toCursor` alone and never leave the operator's side.
const fromCursor = (cursor: string): Place => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Place;

/**
 * Members due at or before `at`, a page from one partition of the index: of all in turn, or of the one asked for. Follow
 * the cursor to the end: a page may be empty. Reads grow with who is due, never with who exists.
 */
export const membersDue = async (
  store: Store,
  request: {
    readonly at: string;
    readonly limit?: number;
    readonly cursor?: string | null;
    /** From 0 to `DUE_PARTITIONS` - 1. */
    readonly partition?: number;
  },
): Promise<Page<DueMember>> => {
  const { partition: only } = request;
  const { shard, from } = request.cursor ? fromCursor(request.cursor) : { shard: only ?? 0, from: null };
  const partition = DUE_SHARDS[shard];
  if (partition === undefined) return { items: [], cursor: null };
  const limit = request.limit ?? DUE_AT_ONCE;
  const params = indexParams(store.table, 'due', partition, { upTo: request.at }, { limit });
  const page = await queryPage(store, from === null ? params : { ...params, ExclusiveStartKey: from });
  const items = page.items.flatMap((item) => {
    const memberId = memberIdOf(item);
    return memberId === null ? [] : [toDueMember(item, memberId)];
  });
  const last = page.next === null && only !== undefined;
  const next = page.next === null ? { shard: shard + 1, from: null } : { shard, from: page.next };
  return { items, cursor: last ? null : toCursor(next) };
};

/** Moves a member from `dueAt` to the next hour, once; `stale` when somebody else did, or they changed their hour. */
export const setNextDue = async (
  store: Store,
  request: { readonly memberId: string; readonly dueAt: string; readonly nextDueAt: string | null },
): Promise<'set' | 'stale'> => {
  const { memberId, dueAt, nextDueAt } = request;
  const change = nextDueAt === null ? { remove: ['duePk', 'dueAt'] } : { set: dueAttributes(memberId, nextDueAt) };
  return (await updateItem(store, memberKey(memberId), change, is('dueAt', dueAt))) ? 'set' : 'stale';
};
