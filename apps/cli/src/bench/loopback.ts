import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  /** What the functions find around them when they are loaded. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const SECRET = JSON.stringify({ SecretString: JSON.stringify({ id: 1, secret: 'k'.repeat(64) }) });

/** A Secrets Manager on loopback with one secret, and settings that point to it. */
export const startLoopback = async (): Promise<Loopback> => {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(SECRET);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const at = `http://127.0.0.1:${port}`;
  return {
    environment: {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL: at,
      LINK_KEYS_SECRET: 'link-keys',
      TABLE: 'guestlist',
      RAW_BUCKET: 'raw-mail',
      SEND_QUEUE_URL: `${at}/send`,
      MAIL_QUEUE_URL: `${at}/mails`,
      MAIL_DOMAIN: 'example.org',
      PUBLIC_URL: 'https://guestlist.example.org',
      CONFIGURATION_SET: 'sending',
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
};
