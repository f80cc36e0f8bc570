/// <reference path="./types.d.ts" />
import { access, mkdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { writeDurably } from './durable-file.ts';
import { type InProcessHandler, inProcessHandler } from './in-process-handler.ts';

export interface Database {
  /** `http://127.0.0.1:port` */
  readonly endpoint: string;
  /** For the SDK's clients in this process. */
  readonly requestHandler: InProcessHandler;
  /** Something was erased: the files are written anew without it when the database closes, or when it next starts. */
  readonly markErased: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const MARK = 'erased';

/** Marks a data folder whose database held what was erased. */
export const markErasedIn = (dataDir: string): Promise<void> => writeDurably(join(dataDir, MARK), '');

/**
 * Starts DynamoDB's embedded engine on a free loopback port; its tables lie in the folder. A write that was answered is on
 * the disk (fsync).
 */
export const startDatabase = async (folder: string): Promise<Database> => {
  await mkdir(folder, { recursive: true });
  await compactIfMarked(folder);
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, sync: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const closed = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requestHandler: inProcessHandler(server),
    markErased: () => markErasedIn(join(folder, '..')),
    close: async () => {
      await closed();
      await compactIfMarked(folder);
    },
  };
};

/** What was deleted stays in the files until they are written anew, which the engine does late or never. */
const compactIfMarked = async (folder: string): Promise<void> => {
  const mark = join(folder, '..', MARK);
  const isMarked = await access(mark).then(
    () => true,
    () => false,
  );
  if (!isMarked) return;
  const files = new ClassicLevel(folder);
  await files.open();
  await files.compactRange('', '\uffff');
  await files.close();
  await rm(mark, { force: true });
};
