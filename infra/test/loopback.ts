import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  readonly path: string;
  /** The operation, where the protocol puts it in a header: `DynamoDB_20120810.GetItem`. */
  readonly target: string;
  /** Who signed it: the access key, by which a test tells functions apart. */
  readonly caller: string;
  readonly body: Buffer;
}

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
}

export interface Loopback {
  readonly url: string;
  readonly calls: Call[];
  readonly close: () => Promise<void>;
}

const CREDENTIAL = /Credential=([^/]+)\//u;

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** An HTTP endpoint on a free port of the loopback interface that keeps every call it answers. */
export const listen = async (answer: (call: Call) => Answer | Promise<Answer>): Promise<Loopback> => {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const call: Call = {
      method: request.method ?? '',
      path: request.url ?? '/',
      target: String(request.headers['x-amz-target'] ?? ''),
      caller: CREDENTIAL.exec(request.headers.authorization ?? '')?.[1] ?? '',
      body: await bodyOf(request),
    };
    calls.push(call);
    const { status = 200, type = 'application/x-amz-json-1.1', body = '' } = await answer(call);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Credentials that open nothing. */
export const NOBODY = { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } as const;
