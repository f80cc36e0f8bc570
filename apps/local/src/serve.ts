import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listener {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Listens first and gets its pages after: links carry the port, which is known only then. Until `fetch` resolves to
 * pages, every request waits.
 */
export const serve = async (port: number, fetch: Fetch): Promise<Listener> => {
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
