import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { is } from '../expression.ts';
import { DUE_SHARDS, memberIdOf, memberKey } from '../keys.ts';
import { indexParams } from '../query.ts';
import { queryPage, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { DueMember, Page } from '../types.ts';
import { dueAttributes, toDueMember } from './member-item.ts';

const DUE_AT_ONCE = 200;

interface Place {
  readonly shard: number;
  readonly from: Record<string, AttributeValue> | null;
}

const toCursor = (place: Place): string | null =>
  place.shard < DUE_SHARDS.length ? Buffer.from(JSON.stringify(place)).toString('base64url') : null;
// Cursors are made by `toCursor` alone and never leave the operator's side.
const fromCursor = (cursor: string | null): Place =>
  cursor === null ? { shard: 0, from: null } : (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Place);

/**
 * Members due at or before `at`, from one partition of the index at a time. Follow the cursor to the end: a page may be
 * empty. Reads grow with who is due, never with who exists.
 */
export const membersDue = async (
  store: Store,
  request: { readonly at: string; readonly limit?: number; readonly cursor?: string | null },
): Promise<Page<DueMember>> => {
  const { shard, from } = fromCursor(request.cursor ?? null);
  const partition = DUE_SHARDS[shard];
  if (partition === undefined) return { items: [], cursor: null };
  const limit = request.limit ?? DUE_AT_ONCE;
  const params = indexParams(store.table, 'due', partition, { upTo: request.at }, { limit });
  const page = await queryPage(store, from === null ? params : { ...params, ExclusiveStartKey: from });
  const items = page.items.flatMap((item) => {
    const memberId = memberIdOf(item);
    return memberId === null ? [] : [toDueMember(item, memberId)];
  });
  const next = page.next === null ? { shard: shard + 1, from: null } : { shard, from: page.next };
  return { items, cursor: toCursor(next) };
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
