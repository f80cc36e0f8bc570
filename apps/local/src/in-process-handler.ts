import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

/** What the AWS SDK gives its request handler of a request, as far as the database looks at it. */
interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface InProcessHandler {
  readonly handle: (request: SdkRequest) => Promise<{ readonly response: SdkResponse }>;
  readonly updateHttpClientConfig: () => void;
  readonly httpHandlerConfigs: () => Record<string, never>;
}

const lowerCased = (headers: SdkRequest['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** A copy of the bytes themselves: the SDK warns whoever takes its body for a string, as `Buffer.from(body)` tries first. */
const bytesOf = (body: string | Uint8Array): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);

/**
 * The AWS SDK's way to a server of this very process: its listener is called, without a socket between them. Of requests
 * and responses it stands in for what dynalite uses; that server's port stays open for other processes.
 *
 * @throws Error (as a refused connection does) when the server is closed
 */
export const inProcessHandler = (server: Server): InProcessHandler => ({
  handle: ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      if (!server.listening) throw new Error('the database is closed');
      const request = Object.assign(new EventEmitter(), { method, url: path, headers: lowerCased(headers) });
      const answered: Record<string, string> = {};
      const response = {
        statusCode: 200,
        setHeader: (name: string, value: string | number) => {
          answered[name.toLowerCase()] = String(value);
        },
        end: (text = '') => {
          const { statusCode } = response;
          resolve({ response: { statusCode, headers: answered, body: Buffer.from(text) } });
        },
      };
      if (!server.emit('request', request, response)) reject(new Error('the database has no listener'));
      if (body !== undefined) request.emit('data', bytesOf(body));
      request.emit('end');
    }),
  updateHttpClientConfig: () => {},
  httpHandlerConfigs: () => ({}),
});
