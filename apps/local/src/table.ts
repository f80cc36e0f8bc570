import { CreateTableCommand, type DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { createTableParams } from '@guestlist/store';

/** Makes the table on the first start; on later ones it is there. */
export const ensureTable = async (client: DynamoDBClient, table: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(createTableParams(table)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};
