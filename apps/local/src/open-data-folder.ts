import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Store } from '@guestlist/store';
import { ConfigError } from './config.ts';
import { DATABASE_ADDRESS, DATABASE_FOLDER, LOCAL_TABLE } from './data-folder-names.ts';
import { markErasedIn, startDatabase } from './database.ts';
import { InUseError } from './in-use-error.ts';
import { lockInstance } from './instance-lock.ts';
import { openOutbox } from './outbox.ts';
import { openRawMails } from './raw-mails.ts';
import { checkSchemas } from './schema-guard.ts';

export interface DataFolder {
  readonly store: Store;
  /** Deletes mails to or of these addresses; what was erased leaves the disk when the database closes. */
  readonly forget: (addresses: readonly string[]) => Promise<void>;
  /** The same of mails in which one of these words stands: a person's names, the end of their profile's address. */
  readonly forgetNaming: (words: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the table of a data folder for the operator, whether or not Guestlist runs on it.
 *
 * @throws ConfigError when there is no data in the folder, or a newer version wrote it
 */
export const openDataFolder = async (dataDir: string): Promise<DataFolder> => {
  await access(join(dataDir, DATABASE_FOLDER)).catch((cause: unknown) => {
    throw new ConfigError(`DATA_DIR is "${dataDir}": Guestlist keeps no data there.`, { cause });
  });
  await checkSchemas(dataDir);
  const database = await ownOrRunning(dataDir);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ region: 'local', credentials, endpoint: database.endpoint });
  const outbox = await openOutbox(join(dataDir, 'outbox'));
  return {
    store: { client, table: LOCAL_TABLE },
    forget: async (addresses) => {
      await outbox.forget(addresses);
      await (await openRawMails(dataDir)).forget(addresses);
      await database.markErased();
    },
    forgetNaming: async (words) => {
      await outbox.forgetNaming(words);
      await (await openRawMails(dataDir)).forgetNaming(words);
      await database.markErased();
    },
    close: async () => {
      client.destroy();
      await database.close();
    },
  };
};

/** Only one process may open the files: one that runs answers for them. */
const ownOrRunning = async (dataDir: string) => {
  try {
    const lock = await lockInstance(dataDir);
    const database = await startDatabase(join(dataDir, DATABASE_FOLDER));
    const close = async (): Promise<void> => {
      await database.close();
      // What a kill left undone is healed by the next start, which knows it by the lock.
      if (!lock.unclean) await lock.release();
    };
    return { endpoint: database.endpoint, markErased: database.markErased, close };
  } catch (error) {
    if (!(error instanceof InUseError)) throw error;
    const endpoint = await readFile(join(dataDir, DATABASE_ADDRESS), 'utf8');
    const markErased = (): Promise<void> => markErasedIn(dataDir);
    return { endpoint: endpoint.trim(), markErased, close: async () => {} };
  }
};
