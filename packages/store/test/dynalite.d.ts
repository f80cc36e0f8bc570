/** dynalite carries no types; this is what we use of it. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  const dynalite: (options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
    readonly sync?: boolean;
  }) => Server;
  export = dynalite;
}
