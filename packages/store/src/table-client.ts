import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * The SDK's client for the table. Without its log: by default nobody keeps it, and yet every answer is copied for it, which
 * took more processor time than reading the answer.
 */
export const tableClient = (config: DynamoDBClientConfig = {}): DynamoDBClient => {
  const client = new DynamoDBClient(config);
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};
