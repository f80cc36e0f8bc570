/// <reference path="./types.d.ts" />
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export interface Database {
  /** `http://127.0.0.1:port` */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** Starts DynamoDB's embedded engine on a free loopback port; its tables lie in the folder. */
export const startDatabase = async (folder: string): Promise<Database> => {
  await mkdir(folder, { recursive: true });
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
