import { afterEach, describe, expect, it } from 'vitest';
import { handlerFromEnv } from '../src/handler.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

const environment = {
  TABLE: 'guestlist',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:1',
  PUBLIC_URL: 'https://g.example',
  MAIL_DOMAIN: 'in.example.org',
  LINK_KEYS: `1:${Buffer.alloc(32, 1).toString('base64url')}`,
  SEND_QUEUE_URL: 'http://127.0.0.1:1/send',
  AWS_REGION: 'eu-central-1',
};

const request = (rawPath: string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString: '',
  headers: { host: 'g.example', 'accept-language': 'pl,en;q=0.5' },
  requestContext: {
    accountId: '1',
    apiId: 'a',
    domainName: 'g.example',
    domainPrefix: 'g',
    requestId: 'r',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
    authentication: null,
    authorizer: {},
    http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
  },
  isBase64Encoded: false,
});

describe('the function on Lambda', () => {
  it('answers an HTTP API v2 event with a page in the reader’s language', async () => {
    Object.assign(process.env, environment);
    const answer = await handlerFromEnv()(request('/join') as never);
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(JSON.stringify(answer)).toContain('Dołącz do Guestlist');
    expect(answer).toMatchObject({ headers: { 'cache-control': 'no-store' } });
  });

  it('refuses a broken link without asking the database', async () => {
    Object.assign(process.env, environment);
    expect(await handlerFromEnv()(request('/d/AQE-nonsense') as never)).toMatchObject({ statusCode: 400 });
  });

  it('does not start without its settings, and names the one that is missing', () => {
    Object.assign(process.env, environment, { LINK_KEYS: '' });
    expect(() => handlerFromEnv()).toThrow(/^LINK_KEYS/u);
  });
});
