import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { filterParams, is } from '../expression.ts';
import { toMember } from '../members/member-item.ts';
import { fromAttributes, isLive } from '../send.ts';
import type { Store } from '../store.ts';
import type { Page, StoredMember } from '../types.ts';

/** Every member, page by page, in no order; a page may be empty. Reads the whole table: an operator's act. */
export const membersPage = async (
  store: Store,
  request: { readonly cursor?: string | null } = {},
): Promise<Page<StoredMember>> => {
  const { cursor = null } = request;
  const from = cursor === null ? {} : { ExclusiveStartKey: JSON.parse(Buffer.from(cursor, 'base64url').toString()) };
  const { Items, LastEvaluatedKey } = await store.client.send(
    new ScanCommand({ TableName: store.table, ...filterParams(is('kind', 'member')), ...from }),
  );
  const items = (Items ?? []).map(fromAttributes).filter((item) => isLive(store, item));
  const next =
    LastEvaluatedKey === undefined ? null : Buffer.from(JSON.stringify(LastEvaluatedKey)).toString('base64url');
  return { items: items.map(toMember), cursor: next };
};
