import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const secret = Buffer.alloc(32, 7).toString('base64url');
const env = {
  TABLE: 'guestlist',
  PUBLIC_URL: 'https://g.example/',
  MAIL_DOMAIN: 'in.example',
  LINK_KEYS: `1:${secret}`,
  SEND_QUEUE_URL: 'https://sqs.example/1/send',
};

describe('the environment', () => {
  it('is read whole', () => {
    expect(readConfig(env)).toMatchObject({ publicUrl: 'https://g.example', dynamodbEndpoint: null });
  });

  it.each(Object.keys(env))('stops the start naming %s when that is missing', (name) => {
    expect(() => readConfig({ ...env, [name]: '' })).toThrow(name);
  });

  it('never repeats a key that cannot be used', () => {
    const wrong = { ...env, LINK_KEYS: `1:${secret},1:${secret}` };
    expect(() => readConfig(wrong)).toThrow(/^LINK_KEYS/u);
    expect(() => readConfig(wrong)).not.toThrow(secret);
  });
});
