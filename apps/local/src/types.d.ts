declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** An HTTP server that answers as DynamoDB does; with a path it keeps its tables on disk. */
  const dynalite: (options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
    /** Each item is on the disk (fsync) before its write is answered: apps/local/patches. */
    sync?: boolean;
  }) => Server;
  export = dynalite;
}
