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

declare module 'semver' {
  /** The version as it is written canonically, or null where it is none. */
  export const valid: (version: string) => string | null;
  /** The range as comparators, or null where it is none. */
  export const validRange: (range: string) => string | null;
  export const satisfies: (version: string, range: string, options?: { includePrerelease?: boolean }) => boolean;
}
