import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type DataFolder, openDataFolder } from '@guestlist/local/open-data-folder';
import { Refusal } from './refusal.ts';

export type OpenTable = DataFolder;

/** The table the environment names: TABLE on AWS or at DYNAMODB_ENDPOINT, else the data folder of this machine. */
export const openTable = async (env: Readonly<Record<string, string | undefined>>): Promise<OpenTable> => {
  const table = env['TABLE'];
  const endpoint = env['DYNAMODB_ENDPOINT'];
  if (!table) {
    return openDataFolder(resolve(env['DATA_DIR'] || './data')).catch((error: unknown) => {
      throw error instanceof Error && error.name === 'ConfigError' ? new Refusal(error.message) : error;
    });
  }
  const client = new DynamoDBClient(endpoint ? { endpoint } : {});
  return {
    store: { client, table },
    forget: async () => {},
    forgetNaming: async () => {},
    close: async () => client.destroy(),
  };
};
