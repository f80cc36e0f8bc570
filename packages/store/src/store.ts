import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What every function of this package works on: one client, one table. */
export interface Store {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Milliseconds since the epoch, for leaving out what has expired; the system clock by default. */
  readonly clock?: () => number;
}

/** The present second, in the form of the `expiresAt` attribute. */
export const nowSeconds = (store: Store): number => Math.floor((store.clock ?? Date.now)() / 1000);
