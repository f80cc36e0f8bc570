import { createRequire } from 'node:module';
import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { expect, it } from 'vitest';
import { INVITATION, trustOf } from './mails.ts';

const loaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('mailauth'));

it('loads mailauth only when neither SES nor LinkedIn’s own signature in its plain form has answered', async () => {
  await trustOf(INVITATION, { zone: {}, ses: { dmarcVerdict: 'PASS' } });
  const mail = Buffer.from(writeMail({ seed: 'lazy' }).eml).toString();
  expect(await trustOf(mail, { zone, memberAddresses: [] })).toMatchObject({ trust: 'verified' });
  expect(loaded()).toBe(false);
  await trustOf(INVITATION, { zone: {} });
  expect(loaded()).toBe(true);
});
