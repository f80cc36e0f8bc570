import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Store } from '@guestlist/store';

/** The whole small table as text, one line an item; without counts of limits unless they are asked for. */
export const snapshot = async (store: Store, { rates = false } = {}): Promise<string> => {
  const { Items } = await store.client.send(new ScanCommand({ TableName: store.table, ConsistentRead: true }));
  const kept = (Items ?? []).filter(({ kind }) => rates || kind?.S !== 'rate');
  return kept
    .map((item) => JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .toSorted()
    .join('\n');
};
