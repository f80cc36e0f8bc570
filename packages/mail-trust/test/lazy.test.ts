import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { INVITATION, trustOf } from './mails.ts';

const loaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('mailauth'));

it('loads mailauth only when SES has not answered', async () => {
  await trustOf(INVITATION, { zone: {}, ses: { dmarcVerdict: 'PASS' } });
  expect(loaded()).toBe(false);
  await trustOf(INVITATION, { zone: {} });
  expect(loaded()).toBe(true);
});
