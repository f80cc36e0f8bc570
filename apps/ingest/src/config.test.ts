import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const env = { TABLE: 't', RAW_BUCKET: 'b', SEND_QUEUE_URL: 'q', MAIL_DOMAIN: 'd' };

describe('the configuration', () => {
  it('stops at the first variable that is missing, by its name', () => {
    expect(readConfig(env)).toMatchObject({ table: 't', rawBucket: 'b', s3Endpoint: null });
    for (const name of Object.keys(env)) expect(() => readConfig({ ...env, [name]: '' })).toThrow(name);
  });
});
