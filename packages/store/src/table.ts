import type { CreateTableCommandInput, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb';
import { INDEX, INDEX_ATTRIBUTES } from './keys.ts';

/** The attribute by which DynamoDB deletes what has expired (epoch seconds). */
export const TTL_ATTRIBUTE = 'expiresAt';

/** Attributes by which the table and its indexes are keyed; all are strings. */
export const TABLE_KEYS = { hash: 'pk', range: 'sk' } as const;

/** The sparse indexes, in the form infra needs. */
export const TABLE_INDEXES = Object.values(INDEX).map((name) => ({ name, ...INDEX_ATTRIBUTES[name] }));

/**
 * Which stream records wake the scorer: invitations that wait for a verdict and have not failed to get one. A verdict's
 * own write takes the marker away, so it wakes nobody. (Lambda event filtering syntax.)
 */
export const SCORE_STREAM_FILTER = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: {
    NewImage: { unscoredSince: { S: [{ exists: true }] }, scoreFailureCode: { S: [{ exists: false }] } },
  },
} as const;

const keySchema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];

/** The whole table, for CreateTable. Streams, TTL and recovery are infra's to switch on. */
export const createTableParams = (table: string): CreateTableCommandInput => {
  const attributes = [TABLE_KEYS, ...TABLE_INDEXES].flatMap(({ hash, range }) => [hash, range]);
  return {
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE_KEYS.hash, TABLE_KEYS.range),
    GlobalSecondaryIndexes: TABLE_INDEXES.map(
      ({ name, hash, range, carries }): GlobalSecondaryIndex => ({
        IndexName: name,
        KeySchema: keySchema(hash, range),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] },
      }),
    ),
  };
};
