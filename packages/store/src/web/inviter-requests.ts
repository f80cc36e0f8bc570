import { INVITER_REQUESTS, inviterRequestKey } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { deleteItem, type Item, putItem, queryAll } from '../send.ts';
import type { Store } from '../store.ts';
import type { InviterRequest } from '../types.ts';

/** Queues somebody's question what is held about them, for the operator. */
export const putInviterRequest = async (store: Store, request: InviterRequest): Promise<void> => {
  const key = inviterRequestKey(request.at, request.requestId);
  await putItem(store, { ...key, ...ofKind('inviter-request'), request });
};

// Written by `putInviterRequest` alone.
const toRequest = (item: Item): InviterRequest => item['request'] as InviterRequest;

/** Open requests, oldest first. */
export const inviterRequests = async (store: Store): Promise<readonly InviterRequest[]> =>
  (await queryAll(store, partitionParams(store.table, INVITER_REQUESTS))).map(toRequest);

export const closeInviterRequest = async (
  store: Store,
  request: Pick<InviterRequest, 'at' | 'requestId'>,
): Promise<void> => {
  await deleteItem(store, inviterRequestKey(request.at, request.requestId));
};
