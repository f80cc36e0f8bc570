import { Hono } from 'hono/tiny';
import { describe, expect, it } from 'vitest';
import { clientNetwork } from './client-network.ts';

const app = new Hono().get('/', (context) => context.text(clientNetwork(context)));

const seen = async (domainName: string, sourceIp: string, viewer?: string): Promise<string> => {
  const headers = viewer === undefined ? {} : { 'cloudfront-viewer-address': viewer };
  const surroundings = { event: { requestContext: { domainName, http: { sourceIp } } } };
  return (await app.request('/', { headers }, surroundings)).text();
};

const OWN_NAME = 'a1b2c3.execute-api.eu-west-1.amazonaws.com';

describe('clientNetwork', () => {
  it('is the gateway’s word, whatever a header says', async () => {
    expect(await seen('guestlist.example.org', '192.0.2.1')).toBe('192.0.2.1');
    expect(await seen('guestlist.example.org', '192.0.2.1', '203.0.113.9:4711')).toBe('192.0.2.1');
  });

  it('is CloudFront’s word where the gateway answers to its own name', async () => {
    expect(await seen(OWN_NAME, '192.0.2.1', '203.0.113.9:4711')).toBe('203.0.113.9');
    expect(await seen(OWN_NAME, '192.0.2.1', '2001:db8:1:2:3:4:5:6:4711')).toBe('2001:db8:1:2');
  });

  it('takes the first 64 bits of an IPv6 address', async () => {
    expect(await seen('guestlist.example.org', '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  });
});
