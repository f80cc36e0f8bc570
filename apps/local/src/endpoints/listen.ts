import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Endpoints {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves each endpoint under its own first path segment, on a free port of the loopback interface only. */
export const listenEndpoints = async (endpoints: Readonly<Record<string, Endpoint>>): Promise<Endpoints> => {
  const server = createServer((request, response) => {
    const segment = (request.url ?? '/').split('/')[1]?.split('?')[0] ?? '';
    const endpoint = endpoints[segment];
    if (endpoint === undefined) {
      response.writeHead(404).end();
      return;
    }
    endpoint(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
