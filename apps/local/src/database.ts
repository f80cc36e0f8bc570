/// <reference path="./types.d.ts" />
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';

export interface Database {
  /** `http://127.0.0.1:port` */
  readonly endpoint: string;
  /**
   * Writes the files anew without what was deleted, which otherwise stays in them for long. Until it resolves the
   * database answers nobody: its clients try again.
   */
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts DynamoDB's embedded engine on a free loopback port; its tables lie in the folder. */
export const startDatabase = async (folder: string): Promise<Database> => {
  await mkdir(folder, { recursive: true });
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve());
    });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    compact: async () => {
      await close();
      await compactFiles(folder);
      await listen(port);
    },
    close,
  };
};

const compactFiles = async (folder: string): Promise<void> => {
  const files = new ClassicLevel(folder);
  await files.open();
  await files.compactRange('', '\uffff');
  await files.close();
};
